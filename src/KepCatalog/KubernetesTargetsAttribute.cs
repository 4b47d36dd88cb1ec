namespace KepCatalog;

/// <summary>Specifies the Kubernetes releases that a program supports. The analyzer in this package reads it, and reports code that one of
/// these releases has no feature gate or KEP for.</summary>
/// <remarks>The MSBuild property <c>KubernetesTargetVersions</c> states the same for a project. If both are there, the attribute counts.</remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class KubernetesTargetsAttribute : Attribute
{
    /// <summary>Initializes a new instance of the <see cref="KubernetesTargetsAttribute"/> class.</summary>
    /// <param name="versions">A release such as <c>1.31</c>, a list such as <c>1.31, 1.33</c>, a range such as <c>1.31-1.34</c>, or
    /// <c>1.31+</c> for a release and all later ones that are out.</param>
    public KubernetesTargetsAttribute(string versions) => Versions = versions;

    /// <summary>Initializes a new instance of the <see cref="KubernetesTargetsAttribute"/> class with all releases between two.</summary>
    /// <param name="oldest">The oldest release, such as <c>1.31</c>.</param>
    /// <param name="newest">The newest release, such as <c>1.34</c>.</param>
    public KubernetesTargetsAttribute(string oldest, string newest) => Versions = oldest + "-" + newest;

    /// <summary>Gets the releases as text: a release, a list, or a range such as <c>1.31-1.34</c>.</summary>
    public string Versions { get; }
}
