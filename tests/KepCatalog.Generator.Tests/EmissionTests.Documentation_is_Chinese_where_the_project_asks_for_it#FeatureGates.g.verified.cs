    /// <summary>笔记提到的特性门控，按名称排列。</summary>
        /// <summary>特性门控 <c>CrashLoopTuning</c>。</summary>
        /// <remarks>
        /// <para>控制 <see cref="global::Sample.Platform.Releases.V1_30.Features.CrashLoopTuning"/>。</para>
        /// </remarks>
        /// <summary>KEP-2258 的特性门控 <c>NodeLogQuery</c>。</summary>
        /// <remarks>
        /// <para><see cref="global::Sample.Platform.Keps.NodeLogQuery"/> (KEP-2258): Node log query</para>
        /// <para>v1.27 alpha，v1.30 beta，v1.37 稳定（计划）。</para>
        /// </remarks>
        /// <summary>KEP-3521 的特性门控 <c>PodSchedulingReadiness</c>。</summary>
        /// <remarks>
        /// <para>v1.26 起：alpha；v1.27 起：beta、默认开启；v1.30 起：稳定、锁定；v1.32 起：情况不明；v1.36 起：移除。</para>
        /// <para>依赖 <c>NodeLogQuery</c>。</para>
        /// <para><see cref="global::Sample.Platform.Keps.PodSchedulingReadiness"/> (KEP-3521): Pod Scheduling Readiness</para>
        /// <para>v1.26 alpha，v1.27 beta，v1.30 稳定。</para>
        /// </remarks>
        /// <summary>所有特性门控，按名称排列；首次访问时才创建。</summary>
        /// <summary>某个名称的特性门控；没有笔记提到它时为 null。不区分大小写。</summary>
        /// <param name="name">名称。</param>
        /// <summary>查找某个名称的特性门控；没有笔记提到它时返回 false。</summary>
        /// <summary>检查某个版本的 <c>--feature-gates</c> 参数值：未知、尚未引入、已移除、锁定为另一个值的门控，以及依赖其他门控的门控。从不抛出异常。</summary>
        /// <param name="settings">参数值，例如 <c>NodeLogQuery=true,PodSchedulingReadiness=false</c>；null 和空文本表示什么也不设置。</param>
        /// <param name="version">版本。</param>
