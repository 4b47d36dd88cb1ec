        /// <summary>Kubernetes v1.30“Uwubernetes”，发布于 2024-04-17。</summary>
        /// <remarks>
        /// <para>让集群变得可爱的版本。</para>
        /// <para>已列出：3 项（1 稳定，1 beta，1 未知）。</para>
        /// <para>移除 2 个 API 版本和 1 个参数，更改 2 个默认值。</para>
        /// <para>公布：45 项、17 稳定、18 beta、10 alpha。</para>
        /// </remarks>
            /// <summary>版本号。</summary>
            /// <summary>主题。</summary>
            /// <summary>发布日期。</summary>
            /// <summary>获取此版本及其全部信息。</summary>
            /// <summary>Kubernetes v1.30 的特性：3 项（1 稳定，1 beta，1 未知）。</summary>
                /// <summary>获取全部特性：依次为稳定、beta、alpha、弃用、移除、未知；同一阶段内按名称排列。</summary>
                /// <summary>Holds a Pod back from scheduling until its gates are gone.</summary>
                /// <remarks>
                /// <para>Pod 调度就绪态</para>
                /// <para>v1.30 稳定；v1.26 alpha，v1.27 beta。</para>
                /// <para>SIG Scheduling。特性门控 <c>PodSchedulingReadiness</c>。</para>
                /// <para><see href="https://kep.k8s.io/3521">KEP-3521</see></para>
                /// </remarks>
                    /// <summary>所属 KEP 的编号。</summary>
                    /// <summary>标题。</summary>
                    /// <summary>该特性在此版本达到的阶段。</summary>
                    /// <summary>牵头的 SIG。</summary>
                    /// <summary>特性门控。</summary>
                    /// <summary>KEP 的网址，或笔记中的第一个链接。</summary>
                    /// <summary>获取此版本中的这一特性及其全部信息。</summary>
                /// <summary>用 kubectl 查看节点上服务的日志。</summary>
                /// <remarks>
                /// <para>节点日志查询</para>
                /// <para>v1.30 beta；v1.27 alpha，v1.37 稳定（计划）。</para>
                /// <para>SIG Windows、API Machinery。特性门控 <c>NodeLogQuery</c>。</para>
                /// <para><see href="https://kep.k8s.io/2258">KEP-2258</see></para>
                /// </remarks>
                    /// <summary>所属 KEP 的编号。</summary>
                    /// <summary>标题。</summary>
                    /// <summary>该特性在此版本达到的阶段。</summary>
                    /// <summary>牵头的 SIG。</summary>
                    /// <summary>特性门控。</summary>
                    /// <summary>KEP 的网址，或笔记中的第一个链接。</summary>
                    /// <summary>获取此版本中的这一特性及其全部信息。</summary>
                /// <summary>CrashLoopTuning</summary>
                /// <remarks>
                /// <para>v1.30 阶段未知。</para>
                /// <para>特性门控 <c>CrashLoopTuning</c>、<c>CrashLoopMaximum</c>。</para>
                /// </remarks>
                    /// <summary>标题。</summary>
                    /// <summary>该特性在此版本达到的阶段。</summary>
                    /// <summary>第一个特性门控。</summary>
                    /// <summary>获取此版本中的这一特性及其全部信息。</summary>
