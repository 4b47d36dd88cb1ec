        /// <summary>Kubernetes v1.37，计划于 2026-08-26 发布。</summary>
        /// <remarks>
        /// <para>已列出：1 项（1 稳定）。</para>
        /// </remarks>
            /// <summary>版本号。</summary>
            /// <summary>计划发布的日期。</summary>
            /// <summary>获取此版本及其全部信息。</summary>
            /// <summary>Kubernetes v1.37 的特性：1 项（1 稳定）。</summary>
                /// <summary>获取全部特性：依次为稳定、beta、alpha、弃用、移除、未知；同一阶段内按名称排列。</summary>
                /// <summary>Node log query</summary>
                /// <remarks>
                /// <para>v1.37 稳定（计划）；v1.27 alpha，v1.30 beta。</para>
                /// <para>SIG Windows。特性门控 <c>NodeLogQuery</c>。</para>
                /// <para><see href="https://kep.k8s.io/2258">KEP-2258</see></para>
                /// </remarks>
                    /// <summary>所属 KEP 的编号。</summary>
                    /// <summary>标题。</summary>
                    /// <summary>该特性在此版本达到的阶段。</summary>
                    /// <summary>牵头的 SIG。</summary>
                    /// <summary>特性门控。</summary>
                    /// <summary>KEP 的网址，或笔记中的第一个链接。</summary>
                    /// <summary>获取此版本中的这一特性及其全部信息。</summary>
