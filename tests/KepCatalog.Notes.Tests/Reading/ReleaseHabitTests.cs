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
    [InlineData("58 = 17 stable + 19 beta + 22 alpha", "58 17 19 22")]
    [InlineData("60 enhancements = 17 GA + 19 beta + 22 alpha + 2 deprecated.", "60 17 19 22")]
    [InlineData("稳定：十七项；Beta：十九项；Alpha：二十二项；合计：五十八项", "58 17 19 22")]
    [InlineData("In numbers: stable 17, beta 19, alpha 22.", ". 17 19 22")]
    [InlineData("增强 58 项：17 项稳定，19 项 Beta，22 项 Alpha，另有 3 项弃用。", "58 17 19 22")]
    [InlineData("稳定17项、Beta19项、Alpha22个。", ". 17 19 22")]
    public void Totals_may_be_a_sum(string sentence, string expected) => AssertRead("1.35, " + expected, "# Kubernetes 1.35\n\n" + sentence);

    [Theory]
    [InlineData("- Released **April 22, 2026**\n- 70 enhancements\n  - 18 graduating to stable\n  - 25 in beta\n  - 25 in alpha\n- 15 weeks cycle", "2026-04-22, 70 18 25 25")]
    [InlineData("- 共 70 项增强\n  - 稳定：18\n  - Beta：25\n  - Alpha：25", "70 18 25 25")]
    [InlineData("* **Enhancements**: 70\n    * 18 stable\n    * 25 beta\n    * 25 alpha", "70 18 25 25")]
    [InlineData("1. 十五周的周期\n2. 共 70 个增强\n   - 18 个毕业到稳定\n   - 25 个进入 Beta\n   - 25 个进入 Alpha", "70 18 25 25")]
    [InlineData("- Enhancements (70)\n  - Stable (18)\n  - Beta (25)\n  - Alpha (25)", "70 18 25 25")]
    [InlineData("- Networking\n  - 3 changes for proxies\n  - 2 changes for nodes", "")]
    [InlineData("- 会议共十二场\n  - 5 for beta users\n  - 7 on stable APIs", "")]
    [InlineData("- 70 readers wrote to us\n  - 18 like alpha releases\n  - 52 do not", "")]
    public void Totals_may_be_a_list_in_a_list(string note, string expected) => AssertRead(expected is "" ? "1.36" : "1.36, " + expected, "# Kubernetes 1.36\n\n" + note + "\n\n## User namespaces\n\nKEP-127 is stable.");

    [Theory]
    [InlineData("| | |\n|---|---|\n| **Upstream release** | 1.31 (\"Elli\") |\n| **Upstream GA date** | 13 Aug 2024 |\n| **Our current version** | 1.29.8 |\n| **Target for prod** | 2024-11 |", "2024-08-13, Elli")]
    [InlineData("GA date: 13 August 2024", "2024-08-13")]
    [InlineData("General availability: 2024-08-13. End of support: 2025-10-28.", "2024-08-13")]
    [InlineData("- 评审日期：2024/10/15\n- 上游发布日期：2024/08/13\n- 停止支持日期：2025/10/28", "2024-08-13")]
    [InlineData("| 字段 | 值 |\n|---|---|\n| 上游 GA 日期 | 2024-08-13 |\n| 我们的发布日期 | 2024-11-01 |", "2024-08-13")]
    [InlineData("| Item | Value |\n|---|---|\n| Review date | 15 Oct 2024 |\n| Go-live date | 1 Nov 2024 |\n| GA date of our platform | 2 Nov 2024 |", "")]
    [InlineData("End of life date: 28 Oct 2025\n\nWebinar date: 13 Sep 2024", "")]
    [InlineData("发布于 2024 年 9 月 10 日，作者：小王。", "")]
    [InlineData("By Ann Lee | released September 10, 2024 | 5 min read", "")]
    [InlineData("Our post went out on 2 September 2024. 本文发布于 2024 年 9 月 2 日。", "")]
    [InlineData("The community, led by Ann, released v1.31 on August 13, 2024.", "2024-08-13")]
    [InlineData("v1.31 will go out of support on October 28, 2025. 支持到 2025 年 10 月 28 日。", "")]
    public void A_label_names_the_day_of_the_release(string note, string expected) => AssertRead(expected is "" ? "1.31" : "1.31, " + expected, "# Kubernetes 1.31\n\n" + note);

    [Theory]
    [InlineData("基于上游 Kubernetes v1.30.0（2024-04-17，Uwubernetes）。\n\n构建时间：2024-05-09", "2024-04-17, Uwubernetes")]
    [InlineData("Based on Kubernetes 1.30 (17 April 2024, \"Uwubernetes\").", "2024-04-17, Uwubernetes")]
    [InlineData("This build contains Kubernetes v1.30.0 [Wednesday, 17 April 2024] unchanged.", "2024-04-17")]
    [InlineData("内核为 Kubernetes v1.30.0（“Uwubernetes”，2024 年 4 月 17 日）。", "2024-04-17, Uwubernetes")]
    [InlineData("内核为 Kubernetes v1.30.0（发布于 2024-04-17，代号 Uwubernetes）。", "2024-04-17, Uwubernetes")]
    [InlineData("We upgraded to Kubernetes 1.30 (2024-06-01, all clusters).", "")]
    [InlineData("Prod runs Kubernetes 1.30 (2024-08-01). 生产集群：Kubernetes 1.30（2024-08-01）。", "")]
    [InlineData("Kubernetes 1.30 (supported until 2025-06-28) is fine.", "")]
    [InlineData("This follows Kubernetes 1.29 (2023-12-13, Mandala).", "")]
    public void A_bracket_behind_the_version_gives_its_day_and_theme(string note, string expected) => AssertRead(expected is "" ? "1.30" : "1.30, " + expected, "# Kubernetes 1.30\n\n" + note);

    [Theory]
    [InlineData("# KubeForge changelog\n\nBased on Kubernetes v1.30.0 (2024-04-17, Uwubernetes).\n\n## v1.30.0\n\n- KEP-24 AppArmor is stable\n\n## v1.29.4\n\n- KEP-9 Volumes are stable", "1.30, 2024-04-17, Uwubernetes")]
    [InlineData("# 内部发行版更新\n\n上游 1.30 于 2024 年 4 月 17 日发布。上游 1.29 于 2023 年 12 月 13 日发布。\n\n## v1.30.0\n\n- KEP-24 稳定\n\n## v1.29.4\n\n- KEP-9 稳定", "1.30")]
    public void A_text_above_the_parts_of_a_page_is_about_the_release_that_it_names(string note, string expected) => AssertRead(expected, note);

    [Theory]
    [InlineData("It shipped on December 11th, 2024 and is called Penelope.\nKEP-1847 and KEP-3221 are now GA, while KEP-4601 moves up to beta.", "2024-12-11, Penelope")]
    [InlineData("它于 2024 年 12 月 11 日发布，代号 Penelope。KEP-1847 和 KEP-3221 已经 GA，KEP-4601 升级到 Beta。", "2024-12-11, Penelope")]
    [InlineData("There are 44 enhancements: 13 stable, 12 beta, 19 alpha. My favourite, KEP-1847, is GA.", "44 13 12 19")]
    [InlineData("### Drains (KEP-24)\n\nThe driver was released on December 11, 2023 and is called Bertha. KEP-24 is stable.", "")]
    public void The_sentences_in_front_of_the_first_feature_are_about_the_release(string note, string expected) => AssertRead(expected is "" ? "1.32" : "1.32, " + expected, "# Kubernetes 1.32\n\n" + note);

    [Theory]
    [InlineData("北京时间 12 月 18 日凌晨（官方日期是 2025 年 12 月 17 日），Kubernetes 1.35 如约而至！", "2025-12-17")]
    [InlineData("国内是 2025 年 12 月 18 日看到 1.35 发布的，官方发布日期为 2025 年 12 月 17 日。", "2025-12-17")]
    [InlineData("Kubernetes 1.35 arrived here on December 18, 2025 (the official date is December 17, 2025).", "2025-12-17")]
    public void Of_two_days_the_official_one_is_the_releases(string note, string expected) => AssertRead("1.35, " + expected, "# Kubernetes 1.35\n\n" + note);

    [Theory]
    [InlineData("Subject: v1.29\nDate: Fri, 15 Dec 2023 09:12:44 +0100\n\nHi all, v1.29 was released on\nWednesday (13 December). Theme is Mandala.", "2023-12-13, Mandala")]
    [InlineData("By Ann Lee | January 4, 2024 | 5 min read\n\nv1.29 was released on December 13.", "2023-12-13")]
    [InlineData("Subject: v1.29\nDate: Thu, 4 Jan 2024 09:12:44 +0100\n\nv1.29 was released on Wednesday (13 December).", "2023-12-13")]
    [InlineData("**Shiplog** · aired January 20th 2024 · 52:10\n\n[03:12] Kubernetes 1.29 came out on December 13, a quiet one.", "2023-12-13")]
    [InlineData("直播时间：2023年12月29日 20:00–21:00\n\n今天聊聊十二月十三日发布的 1.29，代号“曼陀罗”，讲的是圆满。", "2023-12-13, 曼陀罗")]
    [InlineData("整理：小王，2024 年 1 月 5 日\n\n1.29 是 12 月 13 日发布的。", "2023-12-13")]
    [InlineData("原创 **运维笔记** *2023年12月19日 08:00*\n\n12 月 13 日，1.29 来了。", "2023-12-13")]
    [InlineData("Written 2 April 2024. The patches of v1.29 are due on April 16. v1.29 itself was released on December 13.", "2023-12-13")]
    [InlineData("Created on 1 November 2023.\n\nv1.29 is scheduled for release on December 13.", "2023-12-13")]
    [InlineData("12 月 13 日，1.29 正式发布。作为 2023 年的最后一个版本，它很安静。", "2023-12-13")]
    [InlineData("v1.29 is the last release of 2023. It was released on December 13.", "2023-12-13")]
    [InlineData("Kubernetes 项目诞生于 2014 年。1.29 是 12 月 13 日发布的。", "")]
    [InlineData("Kubernetes was born in 2014. v1.29 was released on December 13.", "")]
    [InlineData("录制于 2024 年 1 月 5 日。下一次直播是 1 月 20 日。", "")]
    public void A_day_without_a_year_is_the_last_one_before_the_day_of_the_page(string note, string expected) => AssertRead(expected is "" ? "1.29" : "1.29, " + expected, "# Kubernetes 1.29\n\n" + note);

    [Theory]
    [InlineData("代号“ハル”，日语里春天的意思。", "ハル")]
    [InlineData("这一版的名字很有圣诞味儿——**Timbernetes**，副标题“世界树”。", "Timbernetes")]
    [InlineData("这个版本的代号挺有意思：「Timbernetes」。", "Timbernetes")]
    [InlineData("这一版叫 Timbernetes，取自神话。", "Timbernetes")]
    [InlineData("它来得晚了一天，名叫 Timbernetes。", "Timbernetes")]
    [InlineData("**Kubernetes 1.36 – \"Timbernetes\"** – is out.", "Timbernetes")]
    [InlineData("本次发布被命名为「Timbernetes」。", "Timbernetes")]
    [InlineData("嘉宾：名字就叫“Octarine: The Color of Magic”。", "Octarine: The Color of Magic")]
    [InlineData("主题为《Octarine: The Color of Magic》。", "Octarine: The Color of Magic")]
    [InlineData("Theme is Mandala. Lots of good things.", "Mandala")]
    [InlineData("The name of this release is very festive: **Timbernetes**.", "Timbernetes")]
    [InlineData("It arrived a day late and is called Penelope.", "Penelope")]
    [InlineData("Late as ever, it goes by the name of Penelope.", "Penelope")]
    [InlineData("Known as “Octarine”, this release is about magic.", "Octarine")]
    [InlineData("Version 1.36 went out under the name \"Octarine: The Color of Magic\", a nod to a book.", "Octarine: The Color of Magic")]
    [InlineData("\"Timbernetes (The World Tree Release)\" is the theme.", "Timbernetes")]
    [InlineData("### ハル (Haru)\n\nCloud Native Valencia", "ハル (Haru)")]
    [InlineData("## “Timbernetes”\n\n本文介绍新特性。", "Timbernetes")]
    [InlineData("## インストール\n\nまず、読んでください。", "")]
    [InlineData("## Sidecars\n\nThey are stable.", "")]
    [InlineData("The KEP is called Relaxed Names. The tool is called Headlamp. The new flag is known as \"Foo\".", "")]
    [InlineData("It adds a new type called Pod Group. 社区发布名为 KubeFoo 的工具，还有一个名叫 PodGroup 的资源。", "")]
    [InlineData("本次会议主题：Kubernetes 升级。幻灯片主题：**极简**。", "")]
    [InlineData("“极简”是本站主题。 \"Security\" was the theme of the day. The plugin is available under the name Bertha.", "")]
    [InlineData("The new field is called PodIPs, and our cluster goes by the name of Bertha.", "")]
    [InlineData("The theme of our web site is Docsy. 本站主题是 Hugo Book。", "")]
    [InlineData("The theme of this workshop is Security. 今天的主题是“安全”。", "")]
    [InlineData("新特性的名字很有意思——**Sidecar**。字段的名字是 Status。", "")]
    public void A_theme_is_the_name_of_the_release_alone(string note, string expected) => AssertRead(expected is "" ? "1.36" : "1.36, " + expected, "# Kubernetes 1.36\n\n" + note);

    [Theory]
    [InlineData("---\nmarp: true\ntheme: gaia\n---\n\n# Kubernetes 1.36\n\n## Sidecars", "1.36")]
    [InlineData("---\ntheme: seriph\n---\n\n# Kubernetes 1.36 新特性", "1.36")]
    public void The_theme_of_a_page_is_not_the_releases(string note, string expected) => AssertRead(expected, note);

    /// <summary>Compares the facts that a note states: its release, date, theme and totals.</summary>
    private static void AssertRead(string expected, string text)
    {
        var note = Written.Note(text, "notes/post.md");
        var totals = note.Totals is { } t ? string.Join(' ', new[] { t.Total, t.Stable, t.Beta, t.Alpha }.Select(n => n?.ToString() ?? ".")) : null;
        Assert.Equal(expected, string.Join(", ", new[] { note.Version?.Value.ToString(), note.ReleaseDate?.Value.ToString(), note.Theme?.Value, totals }.Where(f => f is not null)));
    }
}
