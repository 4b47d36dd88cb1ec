    public static partial class Releases
        /// <summary>Kubernetes v1.29。</summary>
        /// <remarks>
        /// <para>已列出：无。</para>
        /// </remarks>
        public static class V1_29
            /// <summary>版本号。</summary>
            public const string Version = "1.29";
            /// <summary>笔记对此版本的全部记述，作为对象。</summary>
            public static global::KepCatalog.Release Info { get; } = new global::KepCatalog.Release(
            /// <summary>Kubernetes v1.29 的特性：无。</summary>
            public static class Features
                /// <summary>全部特性：依次为稳定、beta、alpha、弃用、移除、未知；同一阶段内按名称排列。首次访问时才创建。</summary>
                public static global::System.Collections.Generic.IReadOnlyList<global::KepCatalog.Feature> All => Table.All;
                    public Data() : base(
