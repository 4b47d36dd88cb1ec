namespace KepCatalog.Tests.Forms;

/// <summary>Chinese texts, with full-width punctuation.</summary>
internal static class ChineseWording
{
    public static Wording Words { get; } = new()
    {
        Marks = Punctuation.FullWidth,
        NoteTitles =
        [
            "Kubernetes {release} 新特性一览", "Kubernetes {release} 版本解读", "Kubernetes {release} 有哪些变化", "聊聊 Kubernetes {release}", "Kubernetes {release} 更新笔记",
        ],
        Openings = ["我们通读了全部变更，只留下与集群有关的部分", "本文写给管理集群的同学", "下面是一份简短的导读"],
        Chapters = ["重点特性", "主要变化", "值得关注的更新", "新功能"],
        Areas = ["网络", "存储", "调度", "节点", "安全"],
        Sections = new(
            ["Alpha", "新增 Alpha", "新增的 Alpha 特性", "Alpha 功能", "首次引入的 Alpha 特性"],
            ["Beta", "进入 Beta", "升级至 Beta", "测试版", "Beta 阶段的特性", "升级到 Beta 的功能"],
            ["稳定", "正式发布", "升级为稳定版", "GA", "进入稳定阶段的功能", "已 GA 的特性"]),
        Suffixes = new(
            ["Alpha", "新增 Alpha", "Alpha 阶段", "以 Alpha 引入"],
            ["Beta", "测试版", "进入 Beta", "升级至 Beta", "Beta 阶段"],
            ["稳定", "GA", "正式发布", "稳定版", "升级为稳定版"]),
        FieldLabels = ["阶段", "状态", "成熟度"],
        Values = new(
            ["Alpha", "新增 Alpha", "Alpha 阶段"],
            ["Beta", "测试版", "Alpha → Beta", "升级至 Beta"],
            ["稳定", "GA", "Beta → GA", "正式发布", "稳定版"]),
        Subjects = ["该特性", "此功能", "它", "这项功能"],
        Predicates = new(
            [
                "{when}以 Alpha 形式引入", "{when}新增为 Alpha 特性", "{when}进入 Alpha 阶段", "{when}首次以 Alpha 推出", "{when}作为 Alpha 功能加入", "{when}成为 Alpha 特性",
            ],
            [
                "{when}升级至 Beta", "{when}进入 Beta", "{when}进入 Beta 阶段", "{when}晋升为 Beta", "{when}升级为测试版", "{when}作为 Beta 特性提供",
            ],
            [
                "{when}升级为稳定版", "{when}正式发布", "{when}达到 GA", "{when}进入稳定阶段", "{when}晋升为稳定功能", "{when}正式 GA", "{when}毕业到稳定版",
            ]),
        Whens = ["", "在 {release} 中", "在本版本中", "本次"],
        Titles =
        [
            "更快的镜像拉取", "容器级重启规则", "存储卷拓扑提示", "更聪明的节点排空", "临时磁盘配额", "结构化审计日志", "共享进程限制", "带权重的端点切片",
            "基于租约的选主", "调度器热备", "声明式 Webhook 顺序", "感知批处理的抢占", "指标中的卷标签", "签名的 kubelet 请求", "精简的监听数据流", "Job 重试预算",
            "容器休眠钩子", "并行清理镜像", "具名服务端口", "内存压力信号", "快速重载配置", "只读根挂载", "节点令牌轮换", "感知可用区的副本",
        ],
        Descriptions =
        [
            "运维人员的手工操作更少", "繁忙节点上的 Pod 启动更快", "由 Pod 规约中的新字段控制", "大规模集群的流量更小", "其余工作由 kubelet 完成", "现有工作负载不受影响",
            "报错信息更容易理解", "需要较新的容器运行时",
        ],
        KepSentences = ["详见 {kep}", "更多信息请参阅 {kep}", "完整设计见 {kep}", "相关提案：{kep}", "参考 {kep}", "这项工作属于 {kep}"],
        TitleColumn = "特性",
        KepColumn = "KEP",
        StageColumns = ["阶段", "状态"],
        TextColumn = "说明",
        PassingMentions = ["它建立在 {kep} 的基础之上", "与 {kep} 不同，它不需要重启", "它可以与 {kep} 配合使用", "{kep} 解决过类似的问题", "它取代了 {kep} 中的临时办法"],
        Histories = new(
            ["最初的提案可以追溯到 {older}", "相关工作始于 {old} 周期"],
            ["它最早在 {old} 中以 Alpha 引入", "自 {old} 起处于 Alpha 阶段", "第一个 Alpha 版本随 {older} 推出"],
            ["它在 {older} 中是 Alpha，在 {old} 中进入 Beta", "自 {old} 起处于 Beta 阶段", "{older} 引入 Alpha，{old} 升级至 Beta"]),
        ContentsHeadings = ["目录", "本文目录", "内容导航"],
        Totals =
        [
            "本次发布共有 45 项增强，其中 17 项进入稳定版，19 项进入 Beta，9 项为 Alpha",
            "58 项增强中，20 项升级为稳定版，24 项升级至 Beta，14 项为新增 Alpha",
            "共跟踪 51 项增强：16 项 GA，21 项 Beta，14 项 Alpha",
        ],
        OtherVersions = ["仍在使用 {older} 的集群应当先升级", "下一个版本 {next} 计划于明年春季推出", "{old} 还会继续收到几个月的补丁", "这些改动没有移植到 {old}"],
        ThanksHeadings = ["致谢", "鸣谢", "感谢"],
        Thanks = ["{person}，评审了 {kep}", "{person}，编写了 {kep}", "{person} 和朋友们，参与了 {kep}"],
    };
}
