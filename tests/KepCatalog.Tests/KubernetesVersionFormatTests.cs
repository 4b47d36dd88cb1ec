using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace KepCatalog.Tests;

public class KubernetesVersionFormatTests
{
    private static readonly KubernetesVersion V1_30 = new(1, 30);

    private static Arbitrary<KubernetesVersion> Versions
        => (from major in Gen.Choose(0, 9999) from minor in Gen.Choose(0, 9999) select new KubernetesVersion(major, minor)).ToArbitrary();

    [Theory]
    [InlineData(null, "1.30")]
    [InlineData("G", "1.30")]
    [InlineData("v", "v1.30")]
    public void A_version_has_two_forms(string? format, string text)
    {
        Assert.Equal(text, V1_30.ToString(format));
        Assert.Equal(text, string.Format(CultureInfo.InvariantCulture, "{0:" + format + "}", V1_30));
        Span<char> buffer = stackalloc char[8];
        Assert.True(V1_30.TryFormat(buffer, out var written, format));
        Assert.Equal(text, buffer[..written].ToString());
        Assert.False(V1_30.TryFormat(buffer[..2], out written, format));
        Assert.Equal(0, written);
        Assert.Throws<FormatException>(() => V1_30.ToString("x"));
    }

    [Fact]
    public void A_version_is_read_from_a_span()
    {
        Assert.Equal(V1_30, KubernetesVersion.Parse("kubelet v1.30.2".AsSpan(8)));
        Assert.False(KubernetesVersion.TryParse("kubelet".AsSpan(), out _));
        Assert.Throws<FormatException>(() => KubernetesVersion.Parse("kubelet".AsSpan()));
        Assert.Equal(V1_30, Generic<KubernetesVersion>("1.30"));
    }

    [Fact]
    public void A_version_is_a_string_in_JSON()
    {
        var json = JsonSerializer.Serialize(new Dictionary<KubernetesVersion, KubernetesVersion> { [V1_30] = new(1, 31) });

        Assert.Equal("{\"1.30\":\"1.31\"}", json);
        Assert.Equal(new KubernetesVersion(1, 31), JsonSerializer.Deserialize<Dictionary<KubernetesVersion, KubernetesVersion>>(json)![V1_30]);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<KubernetesVersion>("1.30"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<KubernetesVersion>("\"new\""));
    }

    [Fact]
    public void A_version_is_converted_from_and_to_text()
    {
        var converter = TypeDescriptor.GetConverter(typeof(KubernetesVersion));

        Assert.Equal(V1_30, converter.ConvertFromInvariantString("v1.30.2"));
        Assert.Equal("1.30", converter.ConvertToInvariantString(V1_30));
        Assert.False(converter.CanConvertFrom(typeof(int)));
    }

    [Fact]
    public void Every_version_reads_back_as_it_is_written()
        => Prop.ForAll(Versions, v =>
            KubernetesVersion.Parse(v.ToString()) == v && KubernetesVersion.Parse(v.ToString("v")) == v
            && KubernetesVersion.Parse($"{v:v}.7-rc.1+x") == v && v.GetHashCode() == KubernetesVersion.Parse(v.ToString()).GetHashCode()).QuickCheckThrowOnFailure();

    [Fact]
    public void Versions_are_in_a_total_order()
        => Prop.ForAll(Versions, Versions, Versions, (a, b, c) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && (a.CompareTo(b) == 0) == (a == b)
            && (a < b) == (a.Major < b.Major || (a.Major == b.Major && a.Minor < b.Minor))
            && (!(a <= b && b <= c) || a <= c)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_TryParse_throw()
        => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            _ = KubernetesVersion.TryParse(text, out _);
            return true;
        }).QuickCheckThrowOnFailure();

    private static T Generic<T>(string text)
        where T : IParsable<T>
        => T.Parse(text, CultureInfo.InvariantCulture);
}
