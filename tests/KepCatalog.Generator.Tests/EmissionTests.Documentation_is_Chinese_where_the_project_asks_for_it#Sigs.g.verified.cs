    /// <summary>Kubernetes 特别兴趣小组（SIG）的 slug。</summary>
        /// <summary>SIG API Machinery，<c>sig-api-machinery</c>。</summary>
        /// <remarks>
        /// <para><see href="https://github.com/kubernetes/community/tree/master/sig-api-machinery">kubernetes/community</see></para>
        /// </remarks>
        /// <summary>SIG Scheduling，<c>sig-scheduling</c>。</summary>
        /// <remarks>
        /// <para><see href="https://github.com/kubernetes/community/tree/master/sig-scheduling">kubernetes/community</see></para>
        /// </remarks>
        /// <summary>SIG Windows，<c>sig-windows</c>。</summary>
        /// <remarks>
        /// <para><see href="https://github.com/kubernetes/community/tree/master/sig-windows">kubernetes/community</see></para>
        /// </remarks>
