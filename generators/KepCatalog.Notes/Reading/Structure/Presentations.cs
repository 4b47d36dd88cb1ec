namespace KepCatalog.Notes.Reading;

/// <summary>Represents a way in which a note presents a feature.</summary>
/// <param name="Rule">Its name.</param>
/// <param name="Presents">Notes on v1.30 that present a feature in this way.</param>
/// <param name="Leaves">Similar notes on v1.30 that present no feature in this way.</param>
internal sealed record Presentation(string Rule, string[] Presents, string[] Leaves);

/// <summary>Lists all ways in which a note presents a feature, as <c>kepcat read --explain</c> names them.</summary>
internal static class Presentations
{
    /// <summary>A heading that names the KEP.</summary>
    public const string HeadingWithKep = "presents.heading-with-kep";

    /// <summary>A heading whose text names the KEP.</summary>
    public const string HeadingWithKepBelow = "presents.heading-with-kep-below";

    /// <summary>A heading with a stage, in the heading or in its text.</summary>
    public const string HeadingWithStage = "presents.heading-with-stage";

    /// <summary>A heading with sections below it, one of which names the KEP.</summary>
    public const string SectionsWithKep = "presents.sections-with-kep";

    /// <summary>A heading whose siblings are mostly features.</summary>
    public const string Siblings = "presents.siblings";

    /// <summary>An item that names the KEP.</summary>
    public const string ItemWithKep = "presents.item-with-kep";

    /// <summary>An item with a field for the KEP.</summary>
    public const string ItemWithKepField = "presents.item-with-kep-field";

    /// <summary>An item with the KEP in the text below it.</summary>
    public const string ItemWithKepBelow = "presents.item-with-kep-below";

    /// <summary>An item with a stage.</summary>
    public const string ItemWithStage = "presents.item-with-stage";

    /// <summary>A row that names the KEP.</summary>
    public const string RowWithKep = "presents.row-with-kep";

    /// <summary>A row with a stage.</summary>
    public const string Row = "presents.row";

    /// <summary>A paragraph that names the KEP.</summary>
    public const string ParagraphWithKep = "presents.paragraph-with-kep";

    /// <summary>A paragraph whose footnote names the KEP.</summary>
    public const string ParagraphWithFootnote = "presents.paragraph-with-footnote";

    /// <summary>A paragraph that begins with a bold title.</summary>
    public const string Paragraph = "presents.paragraph";

    /// <summary>An item with the stage of one part of the KEP above.</summary>
    public const string Part = "presents.part";

    /// <summary>A deprecation or removal after a label.</summary>
    public const string LabelledEnd = "presents.labelled-end";

    /// <summary>A question that names the KEP, with an answer that states its stage.</summary>
    public const string Answer = "presents.answer";

    /// <summary>A paragraph without a number that states a stage and a gate, or what is removed.</summary>
    public const string ParagraphWithGate = "presents.paragraph-with-gate";

    /// <summary>A line of a paragraph that begins with the KEP.</summary>
    public const string LineWithKep = "presents.line-with-kep";

    /// <summary>One of several KEPs in a sentence, each after its title.</summary>
    public const string Enumerated = "presents.enumerated";

    /// <summary>A sentence with the stage of a KEP.</summary>
    public const string Sentence = "presents.sentence";

    /// <summary>A sentence whose footnote names the KEP.</summary>
    public const string SentenceWithFootnote = "presents.sentence-with-footnote";

    public static IReadOnlyList<Presentation> All { get; } =
    [
        new(
            HeadingWithKep,
            ["### KEP-24 AppArmor\n\nIt is stable.", "### 卷组（KEP-24）\n\n进入 Beta。"],
            ["### What about KEP-24?\n\nAsk again later."]),
        new(
            HeadingWithKepBelow,
            ["### AppArmor\n\nIt is stable. This work was done as part of KEP-24.", "### 卷组\n\n进入 Beta，由 SIG Node 牵头，见 KEP-24。"],
            ["### How to upgrade\n\nDrain the nodes."]),
        new(
            HeadingWithStage,
            ["### AppArmor (GA)\n\nFields at last.", "### 卷组\n\n本版升级到 Beta。"],
            ["### Thanks\n\nThey work for a stable release."]),
        new(
            SectionsWithKep,
            ["## Beta\n\n### Structured pages\n\nThey show what a component does, and how it was started.\n\n#### How\n\nAsk the endpoint.\n\n#### Where\n\nSee KEP-24."],
            ["## Beta\n\n### Pages\n\n#### How\n\nAsk."]),
        new(
            Siblings,
            ["## News\n\n### AppArmor (GA)\n\nDone.\n\n### Volumes (Beta)\n\nNearly.\n\n### Quiet tokens\n\nThey make no noise."],
            ["## News\n\n### AppArmor (GA)\n\nDone.\n\n### Quiet tokens\n\nThey make no noise."]),
        new(
            ItemWithKep,
            ["- KEP-24 AppArmor (GA)", "- 卷组（KEP-24）进入 Beta"],
            ["- Like KEP-24, it takes its time"]),
        new(
            ItemWithKepField,
            ["- AppArmor\n  - KEP: 24\n  - Stage: GA"],
            ["- AppArmor\n  - Fast\n  - Small"]),
        new(
            ItemWithKepBelow,
            ["- AppArmor is stable\n\n  Done as part of KEP-24."],
            ["- AppArmor\n\n  It is small."]),
        new(
            ItemWithStage,
            ["- AppArmor (GA)", "- 卷组进入 Beta"],
            ["- Drain the nodes"]),
        new(
            RowWithKep,
            ["| KEP | Title | Stage |\n|---|---|---|\n| 24 | AppArmor | GA |"],
            ["| Node | Memory |\n|---|---|\n| a | 24 |"]),
        new(
            Row,
            ["| Title | Stage |\n|---|---|\n| AppArmor | GA |\n| Volumes | Beta |"],
            ["| Node | Memory |\n|---|---|\n| a | 24 |"]),
        new(
            ParagraphWithKep,
            ["## Beta\n\nKEP-24 AppArmor\n\nFields at last.", "AppArmor (KEP-24) is stable."],
            ["We talked of KEP-24 at length."]),
        new(
            ParagraphWithFootnote,
            ["## Beta\n\n**AppArmor**: fields at last.[^1]\n\n[^1]: KEP-24"],
            ["## Beta\n\nFields at last.[^1]\n\n[^1]: a joke"]),
        new(
            Paragraph,
            ["**AppArmor** is stable now.", "**IPVS 模式**同样被弃用。"],
            ["**Note** that clusters stay stable."]),
        new(
            Part,
            ["KEP-24 has two parts:\n\n- The references in tokens are stable.\n- Binding to a node is beta.", "### KEP-24 打标签\n\n- `ChangePolicy` 部分升级为稳定版\n- `MountLabels` 部分升级为 Beta"],
            ["KEP-24 is stable:\n\n- The tokens are small.\n- Binding is quick."]),
        new(
            LabelledEnd,
            ["Removals: the `--container-runtime` flag is gone. The old API isn't served either.", "弃用：手动指定 cgroup 驱动；KMS v1。"],
            ["Removals: none.", "Removed: KEP-24 AppArmor annotations."]),
        new(
            Answer,
            ["Is AppArmor (KEP-24) GA? It is, as of now.", "AppArmor（KEP-24）稳定了吗？是的。", "And AppArmor, KEP-24? Alpha, brand new."],
            ["Is AppArmor (KEP-24) GA? No, not this time.", "AppArmor（KEP-24）稳定了吗？没有。"]),
        new(
            ParagraphWithGate,
            ["Volumes from images (feature gate `ImageVolume`) go to beta.", "镜像卷，特性门控 `ImageVolume`，进入 Beta。", "The `v1beta3` API has been removed; use v1."],
            ["The feature gate `ImageVolume` was beta in v1.28.", "Volumes from images go to beta."]),
        new(
            LineWithKep,
            ["## Beta\n\nKEP-24 AppArmor\nKEP-9 Volumes"],
            ["## Beta\n\nOn we go\nas before"]),
        new(
            Enumerated,
            ["Quiet drains (KEP-24), volume groups (KEP-9) and tokens (KEP-5) are stable.", "优雅排空（KEP-24）和卷组（KEP-9）进入 Beta。"],
            ["A and B are near C (KEP-24)."]),
        new(
            Sentence,
            ["We like what is new. The swap of old nodes is stable, which KEP-24 and KEP-9 brought about together.", "We begin here. Quiet drains are stable. It is a small change (KEP-24) that few will see.", "先说清理。旧主机的支持正在被移除，由 KEP-24 负责，节点不再启动。"],
            ["Everybody knows of KEP-24 and of KEP-9.", "We start slowly. Drains are stable. They owe it to KEP-24 and to KEP-9."]),
        new(
            SentenceWithFootnote,
            ["Drains are stable.[^1] The backend is beta.[^2]\n\n[^1]: KEP-24\n[^2]: KEP-9"],
            ["Drains are slow.[^1] The backend is fast.[^2]\n\n[^1]: KEP-24\n[^2]: KEP-9"]),
    ];
}
