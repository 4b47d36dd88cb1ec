using KepCatalog.Configuration.Reading;
using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration;

/// <summary>Provides the sentences on parts of files that were not read, or that the component does not accept.</summary>
internal static class ProblemTexts
{
    public static LocalizedText FileTooLong => new(
        $"The file is longer than {Limits.Words(Limits.File)} characters; the rest is ignored. Split it.",
        $"文件超过 {Limits.Words(Limits.File)} 个字符，其余部分已忽略。请拆分文件。");

    public static LocalizedText TooManyValues => new(
        $"The file has more than {Limits.Words(Limits.Nodes)} values, with each use of an alias; the rest is ignored. Split the file.",
        $"文件中的值超过 {Limits.Words(Limits.Nodes)} 个（别名每使用一次都计入），其余部分已忽略。请拆分文件。");

    public static LocalizedText TooManyProblems => new(
        $"The file has more than {Limits.Words(Limits.Problems)} problems; the others are not listed.",
        $"文件中的问题超过 {Limits.Words(Limits.Problems)} 个，其余的不再列出。");

    public static LocalizedText TooDeepInText => new(
        FormattableString.Invariant($"The text is inside {Limits.Embedding} others; it is ignored. Simplify the file."),
        FormattableString.Invariant($"这段文本外面已嵌套 {Limits.Embedding} 层文本，已忽略。请简化文件。"));

    public static LocalizedText AssignmentsTooDeep => new(
        "The assignments are nested too deep; their flags are ignored. Write the flags out.",
        "赋值嵌套过深，其中的标志已忽略。请直接写出各个标志。");

    /// <param name="fault">What is wrong, with a full stop or without.</param>
    /// <param name="isTemplate">Whether the document looks like a template.</param>
    public static LocalizedText NotValidYaml(LocalizedText fault, bool isTemplate) => new(
        $"The document is not valid YAML: {fault.English!.TrimEnd('.')}. Only the part before is read. {(isTemplate ? "Render the template first." : "Correct it.")}",
        $"该文档不是有效的 YAML：{fault.Chinese!.TrimEnd('.', '。')}。只读取了此前的部分。{(isTemplate ? "请先渲染模板。" : "请修正。")}");

    /// <summary>Quotes a message of the YAML parser, which is in English.</summary>
    public static LocalizedText YamlFault(string message) => new(message, message);

    public static LocalizedText EndsInside => new("The text ends inside a bracket or a quotation.", "文本结束时括号或引号尚未闭合。");

    public static LocalizedText TooDeep => new(
        FormattableString.Invariant($"It is nested more than {Limits.Depth} levels deep."), FormattableString.Invariant($"嵌套超过 {Limits.Depth} 层。"));

    public static LocalizedText TooManyMergedEntries => new(
        $"Its merge keys stand for more than {Limits.Words(Limits.Nodes)} entries.", $"合并键展开后超过 {Limits.Words(Limits.Nodes)} 项。");

    public static LocalizedText KeyTwice(string key, int line) => new(
        FormattableString.Invariant($"The key '{key}' is already on line {line}; both are read here, but components refuse it or use the last. Merge the two."),
        FormattableString.Invariant($"键“{key}”在第 {line} 行已经出现过；这里两处都读取，但组件会拒绝，或者只用后一处。请合并两处。"));

    public static LocalizedText NoAnchor(string alias) => new(
        $"The alias *{alias} names no anchor before it; its value is ignored. Write the value out.",
        $"别名 *{alias} 之前没有对应的锚点，其值已忽略。请直接写出该值。");

    public static LocalizedText LooksLikeGates(string line) => new(
        $"This looks like feature gates and was not read: '{line}'. Check that the file is valid and write --feature-gates=Name=true or a featureGates mapping.",
        $"这一行看起来是特性门控，但没有读懂：“{line}”。请检查文件是否有效，并写成 --feature-gates=Name=true 或 featureGates 映射。");

    public static LocalizedText GatesOfTemplate => new(
        "The feature gates come from a template, which is not evaluated. Render the file first, or write the gates out.",
        "特性门控来自模板，而模板不会被求值。请先渲染文件，或直接写出门控。");

    public static LocalizedText NotASetting(string text, LocalizedText fault) => new(
        $"'{text}' is not a setting of a feature gate: {fault.English}.", $"“{text}”不是特性门控的设置：{fault.Chinese}。");

    public static LocalizedText NotANameOfItem(string text)
        => new($"'{text}' is not the name of a feature gate. Write name: Name.", $"“{text}”不是特性门控的名称。请写成 name: Name。");

    public static LocalizedText NotANameOfMapping(string text)
        => new($"'{text}' is not the name of a feature gate. Write Name: true or Name: false.", $"“{text}”不是特性门控的名称。请写成 Name: true 或 Name: false。");

    public static LocalizedText NotANameOfSetting(string text)
        => new($"'{text}' is not the name of a feature gate. Write Name=true or Name=false.", $"“{text}”不是特性门控的名称。请写成 Name=true 或 Name=false。");

    public static LocalizedText NoValue(string name)
        => new($"{name} has no value. Write {name}: true or {name}: false.", $"{name} 没有值。请写成 {name}: true 或 {name}: false。");

    public static LocalizedText TemplateValue(string name) => new(
        $"{name} has a template as its value, which is not evaluated. Write {name}: true or {name}: false.",
        $"{name} 的值是模板，而模板不会被求值。请写成 {name}: true 或 {name}: false。");

    public static LocalizedText NotATruthValue(string name, string value) => new(
        $"{name} has the value '{value}', which is neither true nor false. Write {name}: true or {name}: false.",
        $"{name} 的值“{value}”既不是 true 也不是 false。请写成 {name}: true 或 {name}: false。");

    public static LocalizedText QuotedValue(string name, bool value)
    {
        var word = value ? "true" : "false";
        return new(
            $"The value of {name} is text, which the component refuses. Write {name}: {word} without quotation marks.",
            $"{name} 的值是文本，组件会拒绝。请写成 {name}: {word}，不加引号。");
    }

    public static LocalizedText ItemIsNoSetting => new(
        "An item of the feature gates is not a setting. Write Name=true or Name=false.", "特性门控中有一项不是设置。请写成 Name=true 或 Name=false。");

    public static LocalizedText NeitherEnabledNorDisabled(string name) => new(
        $"{name} is neither enabled nor disabled. Write enabled: true or enabled: false.",
        $"{name} 既没有启用也没有禁用。请写成 enabled: true 或 enabled: false。");

    public static LocalizedText GatesOfUnknownApi(string key, string api) => new(
        $"It is not known whether {key} of {api} are feature gates of Kubernetes; they are ignored. Check them with the project's documentation.",
        $"不清楚 {api} 的 {key} 是不是 Kubernetes 的特性门控，已忽略。请查阅该项目的文档。");

    public static LocalizedText FlagIsText => new(
        "The value of a flag is text. Write feature-gates: \"Name=true\".", "标志的值是文本。请写成 feature-gates: \"Name=true\"。");

    public static LocalizedText FlagWithoutValue => new(
        "--feature-gates has no value. Write --feature-gates=Name=true.", "--feature-gates 没有值。请写成 --feature-gates=Name=true。");

    public static LocalizedText NotAnExtraOption(string text) => new(
        $"'{text}' is not an extra option of minikube. Write apiserver.feature-gates=Name=true.",
        $"“{text}”不是 minikube 的附加选项。请写成 apiserver.feature-gates=Name=true。");

    public static LocalizedText MetricWithoutName => new(
        $"The metric has no name of a feature gate. Write {Markers.Metric}name=\"Name\",stage=\"BETA\"}} 1.",
        $"该指标没有特性门控的名称。请写成 {Markers.Metric}name=\"Name\",stage=\"BETA\"}} 1。");

    public static LocalizedText MetricIsNeither1Nor0(string name) => new(
        $"The metric of {name} is neither 1 nor 0. Fetch the metrics again.", $"{name} 的指标值既不是 1 也不是 0。请重新获取指标。");

    public static LocalizedText MessageWithoutName => new(
        "The message names no feature gate. Copy the whole line of the log.", "这条消息没有写出特性门控。请复制完整的日志行。");
}
