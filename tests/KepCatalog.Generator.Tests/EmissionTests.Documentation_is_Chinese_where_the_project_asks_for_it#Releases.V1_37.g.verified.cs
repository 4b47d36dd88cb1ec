    public static partial class Releases
        /// <summary>Kubernetes v1.37，计划于 2026-08-26 发布。</summary>
        /// <remarks>
        /// <para>已列出：1 项（1 稳定）。</para>
        /// </remarks>
        public static class V1_37
            /// <summary>版本号。</summary>
            public const string Version = "1.37";
            /// <summary>计划发布的日期。</summary>
            public const string Date = "2026-08-26";
            /// <summary>笔记对此版本的全部记述，作为对象。</summary>
            public static global::KepCatalog.Release Info { get; } = new global::KepCatalog.Release(
            /// <summary>Kubernetes v1.37 的特性：1 项（1 稳定）。</summary>
            public static class Features
                /// <summary>全部特性：依次为稳定、beta、alpha、弃用、移除、未知；同一阶段内按名称排列。首次访问时才创建。</summary>
                public static global::System.Collections.Generic.IReadOnlyList<global::KepCatalog.Feature> All => Table.All;
                /// <summary>Node log query</summary>
                /// <remarks>
                /// <para>v1.37 稳定（计划）；v1.27 alpha，v1.30 beta。</para>
                /// <para>SIG Windows。特性门控 <c>NodeLogQuery</c>。</para>
                /// <para><see href="https://kep.k8s.io/2258">KEP-2258</see></para>
                /// </remarks>
                public static class NodeLogQuery
                    /// <summary>所属 KEP 的编号。</summary>
                    public const int Kep = 2258;
                    /// <summary>标题。</summary>
                    public const string Title = "Node log query";
                    /// <summary>它在此版本达到的阶段。</summary>
                    public const global::KepCatalog.Stage Stage = global::KepCatalog.Stage.Stable;
                    /// <summary>牵头的 SIG。</summary>
                    public const string Sig = "sig-windows";
                    /// <summary>它的特性门控。</summary>
                    public const string Gate = "NodeLogQuery";
                    /// <summary>延伸阅读的页面。</summary>
                    public const string Url = "https://kep.k8s.io/2258";
                    /// <summary>笔记对此版本中这一特性的全部记述，作为对象。</summary>
                    public static global::KepCatalog.Feature Info => Table[0];
                    public Data() : base(
