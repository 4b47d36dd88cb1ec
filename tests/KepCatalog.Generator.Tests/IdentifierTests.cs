using KepCatalog.Generator.Emission;

namespace KepCatalog.Generator.Tests;

public class IdentifierTests
{
    [Theory]
    [InlineData("PodSchedulingReadiness", "PodSchedulingReadiness")]
    [InlineData("All", "All_")]
    [InlineData("All_", "All__")]
    [InlineData("All__", "All___")]
    [InlineData("Features", "Features_")]
    [InlineData("GetHashCode", "GetHashCode_")]
    [InlineData("class", "@class")]
    [InlineData("kubelet", "@kubelet")]
    [InlineData("__arglist", "@__arglist")]
    [InlineData("2ndChance", "_2ndChance")]
    [InlineData("Dash-Dash", "Dash_002DDash")]
    [InlineData("", "_")]
    public void A_feature_has_an_identifier(string name, string identifier) => Assert.Equal(identifier, Identifier.Feature(name));

    [Fact]
    public void Only_what_is_taken_around_it_gets_an_underscore()
    {
        Assert.Equal("Stage", Identifier.Gate("Stage"));
        Assert.Equal("Stage_", Identifier.Feature("Stage"));
        Assert.Equal("Find_", Identifier.Kep("Find"));
        Assert.Equal("Find", Identifier.Feature("Find"));
        Assert.Equal("All", Identifier.Sig("All"));
        Assert.Equal("Sigs_", Identifier.Sig("Sigs"));
    }

    [Theory]
    [InlineData("kubeadm", "KubeadmFeatureGates")]
    [InlineData("my-operator", "MyOperatorFeatureGates")]
    [InlineData("a1", "A1FeatureGates")]
    [InlineData("a-1", "A_1FeatureGates")]
    [InlineData("a--b", "A_BFeatureGates")]
    [InlineData("a-", "A_FeatureGates")]
    public void Two_programs_have_two_classes(string owner, string identifier) => Assert.Equal(identifier, Identifier.Owner(owner));

    [Theory]
    [InlineData("MyCompany.Platform", "MyCompany.Platform")]
    [InlineData("My-Company.2nd.App", "My_Company._2nd.App")]
    [InlineData("class.event", "@class.@event")]
    [InlineData("..A. B ..", "A.B")]
    [InlineData("公司.平台", "公司.平台")]
    [InlineData("...", "Otherwise")]
    [InlineData("A;} class Evil{", "A___class_Evil_")]
    public void A_namespace_is_made_valid(string name, string expected)
        => Assert.Equal(expected, Identifier.Namespace(name, "Otherwise"));
}
