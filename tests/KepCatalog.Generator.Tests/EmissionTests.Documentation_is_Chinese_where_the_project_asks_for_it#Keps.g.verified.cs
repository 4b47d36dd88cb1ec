    /// <summary>笔记提到的 Kubernetes 增强提案（KEP）。</summary>
        /// <summary>所有 KEP，按编号排列；首次访问时才创建。</summary>
        /// <summary>某个编号的 KEP；没有笔记提到它时为 null。</summary>
        /// <param name="number">编号：KEP-3521 即 3521。</param>
        /// <summary>文本所指的 KEP；没有笔记提到它时为 null。可按编号（<c>KEP-3521</c>、<c>3521</c>）、名称、slug，或仅属于它的特性门控的名称查找。不区分大小写。</summary>
        /// <param name="text">文本；null 不会找到任何内容。</param>
        /// <summary>查找某个编号的 KEP；没有笔记提到它时返回 false。</summary>
        /// <summary>查找文本所指的 KEP；没有笔记提到它时返回 false。</summary>
        /// <summary>KEP-2258：Node log query。</summary>
        /// <remarks>
        /// <para>v1.27 alpha，v1.30 beta，v1.37 稳定（计划）。</para>
        /// <para>SIG Windows。</para>
        /// <para>特性门控 <c>NodeLogQuery</c>。</para>
        /// <para><see href="https://kep.k8s.io/2258">KEP-2258</see></para>
        /// </remarks>
            /// <summary>编号。</summary>
            /// <summary>标题。</summary>
            /// <summary>页面。</summary>
            /// <summary>负责的 SIG。</summary>
            /// <summary>关于此 KEP 的全部已知信息，作为对象。</summary>
        /// <summary>KEP-3521：Pod 调度就绪态。</summary>
        /// <remarks>
        /// <para>Lets a controller say when a Pod may be scheduled.</para>
        /// <para>v1.26 alpha，v1.27 beta，v1.30 稳定。</para>
        /// <para>SIG Scheduling。</para>
        /// <para>特性门控 <c>PodSchedulingReadiness</c>。</para>
        /// <para><see href="https://kep.k8s.io/3521">KEP-3521</see></para>
        /// </remarks>
            /// <summary>编号。</summary>
            /// <summary>标题。</summary>
            /// <summary>页面。</summary>
            /// <summary>负责的 SIG。</summary>
            /// <summary>关于此 KEP 的全部已知信息，作为对象。</summary>
