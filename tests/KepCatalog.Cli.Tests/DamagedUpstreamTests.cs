using System.Text;
using System.Text.RegularExpressions;
using KepCatalog.Notes;
using KepCatalog.Tests;

namespace KepCatalog.Cli.Tests;

/// <summary>Fifty files of upstream, drawn at random and damaged: what could not be read changes nothing, and is reported.</summary>
public sealed partial class DamagedUpstreamTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [SharedTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void WhatCannotBeReadChangesNothingAndIsReported(int seed)
    {
        var random = new Random(seed);
        var source = Checkout.SharedPath("corpus/enhancements/keps");
        var files = Directory.GetFiles(source, "kep.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var damaged = Enumerable.Range(0, files.Length).OrderBy(_ => random.Next()).Take(50).ToHashSet();
        var byPath = new Dictionary<string, string>();
        for (var i = 0; i < files.Length; i++)
        {
            var name = "keps/" + Path.GetRelativePath(source, files[i]).Replace('\\', '/');
            var bytes = File.ReadAllBytes(files[i]);
            directory.Write(name, damaged.Contains(i) ? Damage(bytes, random) : bytes);
            if (damaged.Contains(i))
            {
                byPath.Add(name, Path.Combine(directory.Path, name));
            }
        }

        var notes = Path.Combine(directory.Path, "notes");
        Directory.CreateDirectory(notes);
        foreach (var note in Directory.GetFiles(Path.Combine(Checkout.Root, "notes/keps")))
        {
            File.Copy(note, Path.Combine(notes, Path.GetFileName(note)));
        }

        var clean = Kepcat.Run("maintain", "import", "keps", Checkout.SharedPath("corpus/enhancements"), "--notes", notes);
        var run = Kepcat.Run("maintain", "import", "keps", directory.Path, "--notes", notes);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        var known = clean.Error.Split('\n').Select(l => l[(l.IndexOf("/keps/", StringComparison.Ordinal) + 1)..]).ToHashSet();
        var remarks = run.Error.Split('\n').Where(l => !known.Contains(l[(l.IndexOf("/keps/", StringComparison.Ordinal) + 1)..])).ToList();
        var touched = 0;
        foreach (var path in Directory.GetFiles(notes))
        {
            var before = File.ReadAllText(Path.Combine(Checkout.Root, "notes/keps", Path.GetFileName(path)));
            var after = File.ReadAllText(path);
            if (before == after)
            {
                continue;
            }

            // A note may change only where its own file still is a KEP, and then what people wrote is as it was.
            touched++;
            var upstream = NoteReader.Read(path, before).FrontMatterOf("upstream")!.Text;
            Assert.True(byPath.ContainsKey(upstream), $"{path} changed, and its file {upstream} was not damaged.");
            Assert.Equal(before[before.IndexOf("\n---\n", StringComparison.Ordinal)..], after[after.IndexOf("\n---\n", StringComparison.Ordinal)..]);
            var (old, now) = (NoteReader.Read(path, before), NoteReader.Read(path, after));
            Assert.Empty(now.Findings);
            Assert.Equal(old.Kep!.Title.Chinese, now.Kep!.Title.Chinese);
            Assert.Equal(old.Kep.Resolutions.Select(r => r.Reason), now.Kep.Resolutions.Select(r => r.Reason));

            // Every value that is new stands in the damaged file, letter for letter: nothing is made up, and nothing got lost.
            var damage = File.ReadAllText(byPath[upstream]);
            Assert.All(
                now.FrontMatter.Where(v => !old.FrontMatter.Any(o => o.Key == v.Key && o.Text == v.Text) && v.Key is not ("created" or "status" or "stage" or "sig")),
                v => Assert.Contains(v.Text.TrimStart('v'), Spaces().Replace(damage, " "), StringComparison.Ordinal));
            Assert.All(
                old.FrontMatter.Select(v => v.Key).Except(now.FrontMatter.Select(v => v.Key)).Where(k => !k.StartsWith("milestones.", StringComparison.Ordinal) && !k.StartsWith("gates.", StringComparison.Ordinal)),
                k => Assert.Fail($"{path} has lost {k}."));
        }

        // A file that holds no KEP any more is said to, and so is every key that could not be taken.
        Assert.True(remarks.Count > 20, string.Join('\n', remarks));

        Assert.Equal(650, Directory.GetFiles(notes).Length);
        Assert.InRange(touched, 0, 50);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>Cuts the file, swaps bytes, or gives a key a value of another type.</summary>
    private static byte[] Damage(byte[] bytes, Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                return bytes[..random.Next(bytes.Length)];
            case 1:
                var swapped = bytes.ToArray();
                for (var i = 0; i < 20; i++)
                {
                    var (a, b) = (random.Next(swapped.Length), random.Next(swapped.Length));
                    (swapped[a], swapped[b]) = (swapped[b], swapped[a]);
                }

                return swapped;
            case 2:
                var broken = bytes.ToArray();
                for (var i = 0; i < 5; i++)
                {
                    broken[random.Next(broken.Length)] = 0xFF;
                }

                return broken;
            default:
                var text = Encoding.UTF8.GetString(bytes);
                string[] keys = ["title:", "authors:", "milestone:", "feature-gates:", "status:", "kep-number:", "owning-sig:", "creation-date:"];
                var key = keys[random.Next(keys.Length)];
                return Encoding.UTF8.GetBytes(text.Replace(key, key + " [[{a: [1]}]]\nformer-" + key, StringComparison.Ordinal));
        }
    }
}
