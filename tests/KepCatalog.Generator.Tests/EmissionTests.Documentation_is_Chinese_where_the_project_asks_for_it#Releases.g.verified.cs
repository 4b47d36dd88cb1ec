    /// <summary>笔记记述的 Kubernetes 版本。</summary>
    /// <remarks>
    /// <para>从 v1.29 到 v1.37。</para>
    /// </remarks>
        /// <summary>获取所有版本，从最早的开始。</summary>
        /// <summary>获取编写笔记时已发布的最新版本。</summary>
        /// <summary>按版本号查找版本。</summary>
        /// <param name="version">版本号。</param>
        /// <returns>该版本；如果没有笔记记述它，则为 <see langword="null"/>。</returns>
        /// <summary>查找文本所指的版本。</summary>
        /// <param name="version">版本号，例如 <c>1.30</c> 或 <c>v1.30.2</c>。</param>
        /// <returns>该版本；如果没有笔记记述它，或文本不是版本号，则为 <see langword="null"/>。</returns>
        /// <summary>按版本号查找版本。</summary>
        /// <param name="version">版本号。</param>
        /// <param name="release">找到的对象；如果没有，则为 <see langword="null"/>。</param>
        /// <returns><see langword="true"/> 表示找到；否则为 <see langword="false"/>。</returns>
        /// <summary>查找文本所指的版本。</summary>
        /// <param name="version">版本号，例如 <c>1.30</c> 或 <c>v1.30.2</c>。</param>
        /// <param name="release">找到的对象；如果没有，则为 <see langword="null"/>。</param>
        /// <returns><see langword="true"/> 表示找到；否则为 <see langword="false"/>。</returns>
        /// <summary>比较两个版本：KEP 的阶段、弃用与移除的内容，以及特性门控。对升级最重要的排在最前。</summary>
        /// <param name="from">较早的版本。</param>
        /// <param name="to">较晚的版本。与较早的版本相同时没有变化。</param>
        /// <returns>变化的内容。</returns>
        /// <exception cref="global::System.ArgumentException"><paramref name="to"/> 早于 <paramref name="from"/>。</exception>
        /// <summary>比较两个版本：KEP 的阶段、弃用与移除的内容，以及特性门控。对升级最重要的排在最前。</summary>
        /// <param name="from">较早的版本，例如 <c>1.29</c>。</param>
        /// <param name="to">较晚的版本，例如 <c>1.33</c>。</param>
        /// <returns>变化的内容。</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="from"/> 或 <paramref name="to"/> 为 <see langword="null"/>。</exception>
        /// <exception cref="global::System.FormatException"><paramref name="from"/> 或 <paramref name="to"/> 不是版本号。</exception>
        /// <exception cref="global::System.ArgumentException"><paramref name="to"/> 早于 <paramref name="from"/>。</exception>
