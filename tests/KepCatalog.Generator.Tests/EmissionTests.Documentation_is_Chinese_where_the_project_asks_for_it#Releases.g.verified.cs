    /// <summary>笔记提到的 Kubernetes 版本。</summary>
    /// <remarks>
    /// <para>从 v1.29 到 v1.37。</para>
    /// </remarks>
        /// <summary>所有版本，从最早的开始。</summary>
        /// <summary>编写笔记时已发布的最新版本。</summary>
        /// <summary>某个版本号对应的版本；没有笔记提到它时为 null。</summary>
        /// <param name="version">版本号。</param>
        /// <summary>某个版本号对应的版本；没有笔记提到它，或文本不是版本号时为 null。</summary>
        /// <param name="version">版本号：<c>1.30</c>、<c>v1.30.2</c>。</param>
        /// <summary>查找某个版本号对应的版本；没有笔记提到它时返回 false。</summary>
        /// <summary>查找某个版本号对应的版本；没有笔记提到它，或文本不是版本号时返回 false。</summary>
        /// <summary>从一个版本到另一个版本的变化：KEP 的阶段、弃用与移除的内容，以及特性门控。对升级最重要的排在最前。</summary>
        /// <param name="from">之前的版本。</param>
        /// <param name="to">之后的版本；与之前的相同则没有变化。</param>
        /// <exception cref="global::System.ArgumentException"><paramref name="to"/> 早于 <paramref name="from"/>。</exception>
