namespace KepCatalog.Cli;

/// <summary>Describes why the system refused to read or write a file.</summary>
internal static class SystemFault
{
    /// <summary>Returns the reason in Chinese. The runtime has no Chinese messages, so an unusual reason stays in English.</summary>
    public static string InChinese(Exception exception) => exception switch
    {
        FileNotFoundException => "文件不存在。",
        DirectoryNotFoundException => "目录不存在。",
        UnauthorizedAccessException => "没有访问权限。",
        _ => exception.Message,
    };
}
