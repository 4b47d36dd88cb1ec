using System.Text;
using KepCatalog.Cli.Reading;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Tests;

public class NoteTextTests
{
    private const string Chinese = "# Kubernetes v1.30\n\n稳定版 😀\n";

    public static TheoryData<byte[]> Encodings => new(
        new UTF8Encoding(false).GetBytes(Chinese),
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Chinese)],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Chinese)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Chinese)]);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void EveryEncodingGivesTheSameText(byte[] bytes)
        => Assert.Equal(new NoteText(Chinese, null), NoteText.Decode(bytes));

    [Fact]
    public void AnEmptyFileIsText() => Assert.Equal(new NoteText("", null), NoteText.Decode([]));

    [Fact]
    public void TheFirstBadByteIsLocatedAndTheRestIsKept()
    {
        byte[] bytes = [.. "稳定\r\nab"u8, 0xC3, 0x28, .. "cd\nef"u8, 0xFF];

        var text = NoteText.Decode(bytes);

        Assert.Equal("稳定\r\nab\uFFFD(cd\nef\uFFFD", text.Text);
        Assert.Equal(new Place(2, 3, 6, 1), text.NotText);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61 })] // half a UTF-16 unit
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00 })] // half a surrogate pair
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x80 })]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47 })]
    [InlineData(new byte[] { 0xE7, 0xA8 })] // cut off in the middle of a character
    public void WhatIsNotTextSaysSo(byte[] bytes) => Assert.NotNull(NoteText.Decode(bytes).NotText);
}
