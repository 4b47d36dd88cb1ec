using KepCatalog.Notes;

namespace KepCatalog.Cli.Tests;

/// <summary>A test that needs the real reader; skipped, visibly, while <see cref="NoteReader"/> is a stub.</summary>
internal sealed class ReaderFactAttribute : FactAttribute
{
    public ReaderFactAttribute()
    {
        if (NoteReader.Read("v1.30.md", "# Kubernetes v1.30\n").Version is null)
        {
            Skip = "needs NoteReader, which is a stub here";
        }
    }
}
