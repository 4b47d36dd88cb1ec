    /// <summary>Kubernetes 增强提案（KEP）。</summary>
        /// <summary>获取所有 KEP，按编号排列。</summary>
        /// <summary>按编号查找 KEP。</summary>
        /// <param name="number">编号：KEP-3521 即 3521。</param>
        /// <returns>该 KEP；如果没有，则为 <see langword="null"/>。</returns>
        /// <summary>查找文本所指的 KEP：可按编号（<c>KEP-3521</c>、<c>KEP-3521 PodSchedulingReadiness</c>）、网址、kubernetes/enhancements 中的目录、名称、标题，或仅属于它的特性门控查找。不区分大小写。</summary>
        /// <param name="text">文本；<see langword="null"/> 不指任何 KEP。</param>
        /// <returns>该 KEP；如果没有，则为 <see langword="null"/>。</returns>
        /// <summary>按编号查找 KEP。</summary>
        /// <param name="number">编号：KEP-3521 即 3521。</param>
        /// <param name="kep">找到的对象；如果没有，则为 <see langword="null"/>。</param>
        /// <returns><see langword="true"/> 表示找到；否则为 <see langword="false"/>。</returns>
        /// <summary>查找文本所指的 KEP：可按编号（<c>KEP-3521</c>、<c>KEP-3521 PodSchedulingReadiness</c>）、网址、kubernetes/enhancements 中的目录、名称、标题，或仅属于它的特性门控查找。不区分大小写。</summary>
        /// <param name="text">文本；<see langword="null"/> 不指任何 KEP。</param>
        /// <param name="kep">找到的对象；如果没有，则为 <see langword="null"/>。</param>
        /// <returns><see langword="true"/> 表示找到；否则为 <see langword="false"/>。</returns>
        /// <summary>KEP-2258：Node log query。</summary>
        /// <remarks>
        /// <para>v1.27 alpha，v1.30 beta，v1.37 稳定（计划）。</para>
        /// <para>SIG Windows。</para>
        /// <para>特性门控 <c>NodeLogQuery</c>。</para>
        /// <para><see href="https://kep.k8s.io/2258">KEP-2258</see></para>
        /// </remarks>
            /// <summary>编号。</summary>
            /// <summary>标题。</summary>
            /// <summary>KEP 的网址。</summary>
            /// <summary>负责的 SIG。</summary>
            /// <summary>获取此 KEP 及其全部信息。</summary>
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
            /// <summary>KEP 的网址。</summary>
            /// <summary>负责的 SIG。</summary>
            /// <summary>获取此 KEP 及其全部信息。</summary>
