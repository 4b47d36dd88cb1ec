namespace KepCatalog.Tests;

/// <summary>Habits of people who write about a release as a whole, each in both languages. Each fact is what a reader of the note takes.</summary>
public class ReleaseHabitTests
{
    [Theory]
    [InlineData("# Kubernetes １．３５ 发布\n\n发布日期：２０２５年１２月１７日，共６０项增强，其中稳定１７项、Ｂｅｔａ１９项、Ａｌｐｈａ２２项。", "1.35, 2025-12-17, 60 17 19 22")]
    [InlineData("# Ｋｕｂｅｒｎｅｔｅｓ　ｖ１．３２ is out\n\nReleased on ２０２４－１２－１１, ４４ enhancements: １３ stable, １２ beta, １９ alpha.", "1.32, 2024-12-11, 44 13 12 19")]
    [InlineData("---\ntitle: Ｋｕｂｅｒｎｅｔｅｓ １．３１：Ｅｌｌｉ\n---\n\n增强４５项：１１项稳定，２２项 Beta，１２项 Alpha。", "1.31, Elli, 45 11 22 12")]
    [InlineData("---\ntheme: Ｅｌｌｉ # ＃１ in my list\n---\n\n# Kubernetes 1.31\n\n发布于 ２０２４．０８．１３。", "1.31, 2024-08-13, Elli")]
    [InlineData("<table><tr><td>版本</td><td>Ｋｕｂｅｒｎｅｔｅｓ １．３１</td></tr><tr><td>发布日期</td><td>２０２４－０８－１３</td></tr></table>", "1.31, 2024-08-13")]
    public void Wide_letters_and_digits_are_the_usual_ones(string note, string expected) => AssertRead(expected, note);

    [Fact]
    public void Wide_characters_keep_their_places_and_punctuation()
    {
        var note = Written.Note("# Kubernetes １．３５\n\n２０２５ 年的最后一版，主题是「Ｔｉｍｂｅｒｎｅｔｅｓ」。\n\n- ＫＥＰ－１２８７（稳定）：就地调整，真的！");

        Assert.Equal(("Timbernetes", 3, 17, 11), (note.Theme?.Value, note.Theme?.Place.Line, note.Theme?.Place.Column, note.Theme?.Place.Length));
        Assert.Equal("就地调整，真的！", note.Features[0].Title.Any);
    }

    [Theory]
    [InlineData("# Kubernetes 1.32 發佈筆記\n\n主題「Penelope」，於 2024 年 12 月 11 日釋出。", "1.32, 2024-12-11, Penelope")]
    [InlineData("# Kubernetes 1.31 新功能總覽\n\nKubernetes 1.31 於 2024 年 8 月 13 日發布，代號 Elli。共 45 項增強，其中 11 項升級為穩定版，22 項進入 Beta，12 項進入 Alpha。", "1.31, 2024-08-13, Elli, 45 11 22 12")]
    [InlineData("# Kubernetes 1.30\n\n| 項目 | 內容 |\n|---|---|\n| 發佈日期 | 2024-04-17 |\n| 版本名稱 | Uwubernetes |\n| 增強總數 | 45 |", "1.30, 2024-04-17, Uwubernetes, 45 . . .")]
    [InlineData("# Kubernetes 1.29\n\n發行日期：2023 年 12 月 13 日。版本主題是『曼陀羅之書』。總共四十九個增強：穩定十一個，Beta 十九個，Alpha 十九個。", "1.29, 2023-12-13, 曼陀羅之書, 49 11 19 19")]
    [InlineData("# Kubernetes 1.29 筆記\n\n本文更新於 2023 年 12 月 20 日。1.29 將於 2025 年 2 月 28 日停止維護。", "1.29")]
    public void Facts_may_be_in_traditional_characters(string note, string expected) => AssertRead(expected, note);

    [Theory]
    [InlineData("二〇二四年十二月十一日，1.32 正式发布。本次共四十四项增强：十三项稳定，十二项 Beta，十九项 Alpha。", "2024-12-11, 44 13 12 19")]
    [InlineData("Kubernetes 1.32 于二零二四年四月十七日面世，四十五个增强里十七个稳定、十八个 Beta、十个 Alpha。", "2024-04-17, 45 17 18 10")]
    [InlineData("发布日期：二○二三年十二月三十日。一共七十个增强，其中稳定的十八个，Beta 二十五个，Alpha 也是二十五个。", "2023-12-30, 70 18 25 25")]
    [InlineData("It shipped on December 11th, 2024, with sixty enhancements, eighteen of them entering alpha.", "2024-12-11, 60 . . 18")]
    [InlineData("Forty-four enhancements: thirteen stable, twelve beta, nineteen alpha.", "44 13 12 19")]
    [InlineData("二〇二四年的计划：先稳定，再提速。一百二十位贡献者参与了稳定版。", "")]
    [InlineData("第十二届大会于二〇二四年三月十九日开幕，Beta 班有三十人。", "")]
    [InlineData("二〇二四年十三月四十日，1.32 正式发布。", "")]
    public void Numbers_may_be_words(string sentence, string expected) => AssertRead(expected is "" ? "1.32" : "1.32, " + expected, "# Kubernetes 1.32\n\n" + sentence);

    [Theory]
    [InlineData("60 enhancements! 17 ✅, 19 🧪 and 22 🌱. *(plus a couple of things going to the compost.)*\n\nHow to read this: ✅ = stable · 🧪 = beta · 🌱 = alpha", "60 17 19 22")]
    [InlineData("图例：🟢 稳定，🟡 Beta，🔴 Alpha\n\n共 60 项增强：🟢 17，🟡 19，🔴 22。", "60 17 19 22")]
    [InlineData("| 图标 | 含义 |\n|---|---|\n| ★ | GA |\n| ◆ | Beta |\n| ○ | Alpha |\n\n本次 60 项增强：17 项 ★，19 项 ◆，22 项 ○。", "60 17 19 22")]
    [InlineData("This release has 60 enhancements: ★ × 17, ◆ × 19, ○ × 22.\n\n★ = stable, ◆ = beta, ○ = alpha", "60 17 19 22")]
    [InlineData("I had 3 ✅ on my list this week, and 4 🧪 in the lab.", "")]
    [InlineData("✅ = read, 🧪 = tried\n\nI had 3 ✅ on my list this week, and 4 🧪 in the lab.", "")]
    public void The_signs_of_a_legend_count_too(string note, string expected) => AssertRead(expected is "" ? "1.35" : "1.35, " + expected, "# Kubernetes 1.35\n\n" + note + "\n\n## 新特性\n\n- ✅ KEP-1287 resize");

    [Theory]
    [InlineData("> 📊 **60** 项增强 = **17** 稳定 + **19** Beta + **22** Alpha（剩下两项是弃用类的）", "60 17 19 22")]
    [InlineData("60 enhancements = 17 stable + 19 beta + 22 alpha.", "60 17 19 22")]
    [InlineData("17 stable + 19 beta + 22 alpha = 58 enhancements", "58 17 19 22")]
    [InlineData("稳定 17 + Beta 19 + Alpha 22 = 58 项增强", "58 17 19 22")]
    [InlineData("In numbers: stable 17, beta 19, alpha 22.", ". 17 19 22")]
    [InlineData("稳定17项、Beta19项、Alpha22个。", ". 17 19 22")]
    public void Totals_may_be_a_sum(string sentence, string expected) => AssertRead("1.35, " + expected, "# Kubernetes 1.35\n\n" + sentence);

    [Theory]
    [InlineData("- Released **April 22, 2026**\n- 70 enhancements\n  - 18 graduating to stable\n  - 25 in beta\n  - 25 in alpha\n- 15 weeks cycle", "2026-04-22, 70 18 25 25")]
    [InlineData("- 共 70 项增强\n  - 稳定：18\n  - Beta：25\n  - Alpha：25", "70 18 25 25")]
    [InlineData("* **Enhancements**: 70\n    * 18 stable\n    * 25 beta\n    * 25 alpha", "70 18 25 25")]
    [InlineData("1. 十五周的周期\n2. 共 70 个增强\n   - 18 个毕业到稳定\n   - 25 个进入 Beta\n   - 25 个进入 Alpha", "70 18 25 25")]
    [InlineData("- Networking\n  - 3 changes for proxies\n  - 2 changes for nodes", "")]
    [InlineData("- 70 readers wrote to us\n  - 18 like alpha releases\n  - 52 do not", "")]
    public void Totals_may_be_a_list_in_a_list(string note, string expected) => AssertRead(expected is "" ? "1.36" : "1.36, " + expected, "# Kubernetes 1.36\n\n" + note + "\n\n## User namespaces\n\nKEP-127 is stable.");

    /// <summary>Compares the facts that a note states: its release, date, theme and totals.</summary>
    private static void AssertRead(string expected, string text)
    {
        var note = Written.Note(text, "notes/post.md");
        var totals = note.Totals is { } t ? string.Join(' ', new[] { t.Total, t.Stable, t.Beta, t.Alpha }.Select(n => n?.ToString() ?? ".")) : null;
        Assert.Equal(expected, string.Join(", ", new[] { note.Version?.Value.ToString(), note.ReleaseDate?.Value.ToString(), note.Theme?.Value, totals }.Where(f => f is not null)));
    }
}
