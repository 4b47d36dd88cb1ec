        /// <summary>Kubernetes v1.29。</summary>
        /// <remarks>
        /// <para>已列出：无。</para>
        /// </remarks>
            /// <summary>版本号。</summary>
            /// <summary>获取此版本及其全部信息。</summary>
            /// <summary>Kubernetes v1.29 的特性：无。</summary>
                /// <summary>获取全部特性：依次为稳定、beta、alpha、弃用、移除、未知；同一阶段内按名称排列。</summary>
