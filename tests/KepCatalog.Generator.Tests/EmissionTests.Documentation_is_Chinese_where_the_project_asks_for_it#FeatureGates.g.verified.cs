    /// <summary>特性门控。</summary>
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
        /// <para>v1.26 起：alpha；v1.27 起：beta、默认启用；v1.30 起：稳定、锁定；v1.32 起：情况不明；v1.36 起：移除。</para>
        /// <para>依赖 <c>NodeLogQuery</c>。</para>
        /// <para><see cref="global::Sample.Platform.Keps.PodSchedulingReadiness"/> (KEP-3521): Pod Scheduling Readiness</para>
        /// <para>v1.26 alpha，v1.27 beta，v1.30 稳定。</para>
        /// </remarks>
        /// <summary>获取所有特性门控，按名称排列。</summary>
        /// <summary>获取门控全部已知的第一个版本；如果没有，则为 <see langword="null"/>。</summary>
        /// <summary>获取门控全部已知的最后一个版本；如果没有，则为 <see langword="null"/>。</summary>
        /// <summary>获取被 KEP 或其他来源当作特性门控、其实并不是的名称，按名称排列。</summary>
        /// <summary>按名称查找特性门控；名称也可以是只有一个门控的 KEP。不区分大小写。</summary>
        /// <param name="name">名称。</param>
        /// <returns>该特性门控；如果没有，则为 <see langword="null"/>。</returns>
        /// <summary>按名称查找特性门控；名称也可以是只有一个门控的 KEP。不区分大小写。</summary>
        /// <param name="name">名称。</param>
        /// <param name="gate">找到的对象；如果没有，则为 <see langword="null"/>。</param>
        /// <returns><see langword="true"/> 表示找到；否则为 <see langword="false"/>。</returns>
        /// <summary>检查某个版本是否接受特性门控设置。</summary>
        /// <remarks>
        /// <para>每一项的结论为接受、拒绝或未知。没有来源覆盖该版本时，不会给出“接受”。</para>
        /// </remarks>
        /// <param name="settings">设置：<c>--feature-gates</c> 参数的值，例如 <c>NodeLogQuery=true,PodSchedulingReadiness=false</c>，或配置文件中的若干行；<see langword="null"/> 和空文本表示什么也不设置。</param>
        /// <param name="version">版本号。</param>
        /// <param name="component">接收这些设置的组件，例如 <c>kubelet</c> 或 <c>kubeadm</c>；<see langword="null"/> 表示不区分组件。</param>
        /// <returns>每一项设置的结论。</returns>
        /// <summary>检查某个版本是否接受特性门控设置。</summary>
        /// <remarks>
        /// <para>每一项的结论为接受、拒绝或未知。没有来源覆盖该版本时，不会给出“接受”。</para>
        /// </remarks>
        /// <param name="settings">设置：<c>--feature-gates</c> 参数的值，例如 <c>NodeLogQuery=true,PodSchedulingReadiness=false</c>，或配置文件中的若干行；<see langword="null"/> 和空文本表示什么也不设置。</param>
        /// <param name="version">版本号，例如 <c>1.30</c> 或 <c>v1.30.2</c>。</param>
        /// <param name="component">接收这些设置的组件，例如 <c>kubelet</c> 或 <c>kubeadm</c>；<see langword="null"/> 表示不区分组件。</param>
        /// <returns>每一项设置的结论。</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="version"/> 为 <see langword="null"/>。</exception>
        /// <exception cref="global::System.FormatException"><paramref name="version"/> 不是版本号。</exception>
        /// <summary>检查某个版本是否接受特性门控设置。</summary>
        /// <remarks>
        /// <para>每一项的结论为接受、拒绝或未知。没有来源覆盖该版本时，不会给出“接受”。</para>
        /// </remarks>
        /// <param name="settings">设置，以门控的名称为键。</param>
        /// <param name="version">版本号。</param>
        /// <param name="component">接收这些设置的组件，例如 <c>kubelet</c> 或 <c>kubeadm</c>；<see langword="null"/> 表示不区分组件。</param>
        /// <returns>每一项设置的结论。</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="settings"/> 为 <see langword="null"/>。</exception>
    /// <summary><c>kubeadm</c> 自己的特性门控。</summary>
        /// <summary>特性门控 <c>SleepyJoins</c>。</summary>
        /// <remarks>
        /// <para>v1.29 起：alpha。</para>
        /// </remarks>
        /// <summary>获取所有特性门控，按名称排列。</summary>
        /// <summary>获取门控全部已知的第一个版本；如果没有，则为 <see langword="null"/>。</summary>
        /// <summary>获取门控全部已知的最后一个版本；如果没有，则为 <see langword="null"/>。</summary>
        /// <summary>按名称查找特性门控；名称也可以是只有一个门控的 KEP。不区分大小写。</summary>
        /// <param name="name">名称。</param>
        /// <returns>该特性门控；如果没有，则为 <see langword="null"/>。</returns>
        /// <summary>按名称查找特性门控；名称也可以是只有一个门控的 KEP。不区分大小写。</summary>
        /// <param name="name">名称。</param>
        /// <param name="gate">找到的对象；如果没有，则为 <see langword="null"/>。</param>
        /// <returns><see langword="true"/> 表示找到；否则为 <see langword="false"/>。</returns>
