using KepCatalog.Packaging;

// Each argument is name=value or a path; MSBuild writes them, so what is wrong is the build's fault and fails it.
switch (args)
{
    case ["rename", var target, .. var assemblies]:
        AssemblyRenaming.Run(target, assemblies);
        return 0;
    case ["docs", var assembly, var docs, var target]:
        Documentation.Write(assembly, docs, chinese: null, words: null, target);
        return 0;
    case ["docs", var assembly, var docs, var chinese, var words, var target]:
        Documentation.Write(assembly, docs, chinese, words, target);
        return 0;
    default:
        Console.Error.WriteLine("usage: rename <folder> <assembly>... | docs <assembly> <docs.xml> [<chinese.xml> <words.xml>] <target.xml>");
        return 1;
}
