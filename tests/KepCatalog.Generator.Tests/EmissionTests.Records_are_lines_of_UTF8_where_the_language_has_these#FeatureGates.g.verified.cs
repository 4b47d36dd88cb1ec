protected override string Record(int index) => global::KepCatalog.Data.Rows.At(
                """
                ||||1.30
                2258||||1.30;1.37
                3521|7;8^0;9;4;4|NodeLogQuery|kube-apiserver;kube-scheduler|1.30|notes/gates/PodSchedulingReadiness.md|beta, off by default, since v1.27^13^^The tree is newer.
                """u8,
                "\u0000\u0000\u0000\u0009\u0000\u001B\u0000\u00BB",
                index);
        }
    }

    /// <summary>The feature gates that <c>kubeadm</c> has for itself, by name.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("KepCatalog.Generator", "{version}")]
    public static class KubeadmFeatureGates
    {
        private static readonly Data Table = new Data();

        /// <summary>The feature gate <c>SleepyJoins</c>.</summary>
        /// <remarks>
        /// <para>Alpha since v1.29.</para>
        /// </remarks>
        public const string SleepyJoins = "SleepyJoins";

        /// <summary>All feature gates, by name; each made when it is asked for.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<global::KepCatalog.FeatureGate> All => Table.All;

        /// <summary>Gets the first release whose gates are all known, or null if there is none.</summary>
        public static global::KepCatalog.KubernetesVersion? FirstCovered => Table.FirstCovered;

        /// <summary>Gets the last release whose gates are all known, or null if there is none.</summary>
        public static global::KepCatalog.KubernetesVersion? LastCovered => Table.LastCovered;

        /// <summary>The feature gate with a name, or null where no note speaks of it. Upper and lower case do not matter.</summary>
        /// <param name="name">The name.</param>
        public static global::KepCatalog.FeatureGate? Find(string? name) => Table.Find(name);

        /// <summary>Finds the feature gate with a name; false where no note speaks of it.</summary>
        public static bool TryFind(
            string? name,
#if NETSTANDARD2_1_OR_GREATER || NETCOREAPP3_0_OR_GREATER
            [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
#endif
            out global::KepCatalog.FeatureGate? gate)
        {
            gate = Find(name);
            return gate is not null;
        }

        internal static global::KepCatalog.Data.GateTable GetTable() => Table;

        private sealed class Data : global::KepCatalog.Data.GateTable
        {
            public Data() : base(
                "SleepyJoins",
                1,
                "\u0000\u0000\u0000\u0000\u0000\u000B\u0000\u0006",
                "\u0001\u0024\u0000\u0001\u001D\u0009",
                "*",
                "help text of v1.29",
                "",
                "")
            {
            }

            protected override global::KepCatalog.Release? Release(global::KepCatalog.KubernetesVersion version) => global::Sample.Platform.Releases.Find(version);

            protected override string Record(int index) => global::KepCatalog.Data.Rows.At(
                """
                |8^0||kubeadm||notes/gates/kubeadm/SleepyJoins.md||kubeadm
                """u8,
                "\u0000\u0000\u0000\u003B",
                index);
        }
    }
}
