    public static partial class Releases
        /// <summary>Kubernetes v1.30“Uwubernetes”，发布于 2024-04-17。</summary>
        /// <remarks>
        /// <para>让集群变得可爱的版本。</para>
        /// <para>已列出：3 项（1 稳定，1 beta，1 未知）。</para>
        /// <para>公布：45 项、17 稳定、18 beta、10 alpha。</para>
        /// </remarks>
        public static class V1_30
            /// <summary>版本号。</summary>
            public const string Version = "1.30";
            /// <summary>主题。</summary>
            public const string Theme = "Uwubernetes";
            /// <summary>发布日期。</summary>
            public const string Date = "2024-04-17";
            /// <summary>笔记对此版本的全部记述，作为对象。</summary>
            public static global::KepCatalog.Release Info { get; } = new global::KepCatalog.Release(
            /// <summary>Kubernetes v1.30 的特性：3 项（1 稳定，1 beta，1 未知）。</summary>
            public static class Features
                /// <summary>全部特性：依次为稳定、beta、alpha、弃用、移除、未知；同一阶段内按名称排列。首次访问时才创建。</summary>
                public static global::System.Collections.Generic.IReadOnlyList<global::KepCatalog.Feature> All => Table.All;
                /// <summary>Holds a Pod back from scheduling until its gates are gone.</summary>
                /// <remarks>
                /// <para>Pod 调度就绪态</para>
                /// <para>v1.30 稳定；v1.26 alpha，v1.27 beta。</para>
                /// <para>SIG Scheduling。特性门控 <c>PodSchedulingReadiness</c>。</para>
                /// <para><see href="https://kep.k8s.io/3521">KEP-3521</see></para>
                /// </remarks>
                public static class PodSchedulingReadiness
                    /// <summary>所属 KEP 的编号。</summary>
                    public const int Kep = 3521;
                    /// <summary>标题。</summary>
                    public const string Title = "Pod Scheduling Readiness";
                    /// <summary>它在此版本达到的阶段。</summary>
                    public const global::KepCatalog.Stage Stage = global::KepCatalog.Stage.Stable;
                    /// <summary>牵头的 SIG。</summary>
                    public const string Sig = "sig-scheduling";
                    /// <summary>它的特性门控。</summary>
                    public const string Gate = "PodSchedulingReadiness";
                    /// <summary>延伸阅读的页面。</summary>
                    public const string Url = "https://kep.k8s.io/3521";
                    /// <summary>笔记对此版本中这一特性的全部记述，作为对象。</summary>
                    public static global::KepCatalog.Feature Info => Table[0];
                /// <summary>用 kubectl 查看节点上服务的日志。</summary>
                /// <remarks>
                /// <para>节点日志查询</para>
                /// <para>v1.30 beta；v1.27 alpha，v1.37 稳定（计划）。</para>
                /// <para>SIG Windows、API Machinery。特性门控 <c>NodeLogQuery</c>。</para>
                /// <para><see href="https://kep.k8s.io/2258">KEP-2258</see></para>
                /// </remarks>
                public static class NodeLogQuery
                    /// <summary>所属 KEP 的编号。</summary>
                    public const int Kep = 2258;
                    /// <summary>标题。</summary>
                    public const string Title = "节点日志查询";
                    /// <summary>它在此版本达到的阶段。</summary>
                    public const global::KepCatalog.Stage Stage = global::KepCatalog.Stage.Beta;
                    /// <summary>牵头的 SIG。</summary>
                    public const string Sig = "sig-windows";
                    /// <summary>它的特性门控。</summary>
                    public const string Gate = "NodeLogQuery";
                    /// <summary>延伸阅读的页面。</summary>
                    public const string Url = "https://kep.k8s.io/2258";
                    /// <summary>笔记对此版本中这一特性的全部记述，作为对象。</summary>
                    public static global::KepCatalog.Feature Info => Table[1];
                /// <summary>CrashLoopTuning</summary>
                /// <remarks>
                /// <para>v1.30 阶段未知。</para>
                /// <para>特性门控 <c>CrashLoopTuning</c>、<c>CrashLoopMaximum</c>。</para>
                /// </remarks>
                public static class CrashLoopTuning
                    /// <summary>标题。</summary>
                    public const string Title = "CrashLoopTuning";
                    /// <summary>它在此版本达到的阶段。</summary>
                    public const global::KepCatalog.Stage Stage = global::KepCatalog.Stage.Unknown;
                    /// <summary>它的第一个特性门控。</summary>
                    public const string Gate = "CrashLoopTuning";
                    /// <summary>笔记对此版本中这一特性的全部记述，作为对象。</summary>
                    public static global::KepCatalog.Feature Info => Table[2];
                    public Data() : base(
