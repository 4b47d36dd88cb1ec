protected override string Record(int index) => global::KepCatalog.Data.Rows.At(
                """
                NodeLogQuery|Node log query||||sig-windows||NodeLogQuery|a1.27^^keps/sig-windows/2258-node-log-query/kep.yaml;b1.30^^notes/releases/v1.30.md;s1.37?^^keps/sig-windows/2258-node-log-query/kep.yaml|1.30;1.37
                PodSchedulingReadiness|Pod Scheduling Readiness|Pod 调度就绪态|Lets a controller say when a Pod may be scheduled.||sig-scheduling||PodSchedulingReadiness|a1.26^^keps/sig-scheduling/3521-pod-scheduling-readiness/kep.yaml;b1.27^^notes/releases/v1.27.md;s1.30^^notes/releases/v1.30.md|1.30|notes/keps/3521.md|"#   %  1   Ō|3|20220916|sig-api-machinery;wg-batch|Huang-Wei|/keps/a|/keps/b|/keps/c|https://github.com/kubernetes/enhancements/blob/master/keps/sig-scheduling/3521-pod-scheduling-readiness/kep.yaml|beta in v1.28^9^https://example.org
                """u8,
                "\u0000\u0000\u0000\u00CD\u0000\u02F1",
                index);
        }
    }
}
