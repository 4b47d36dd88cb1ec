protected override string Record(int index) => global::KepCatalog.Data.Rows.At(
                        """
                        |3521|s|12^^https://kubernetes.io/blog/2024/04/17/kubernetes-v1-30-release/;7^b^-^notes/releases/v1.30-team.md|||Holds a Pod back from scheduling until its gates are gone.||||Huang-Wei|a1.26^^keps/sig-scheduling/3521-pod-scheduling-readiness/kep.yaml;b1.27^^notes/releases/v1.27.md;s1.30^12
                        |2258|b|20^^-||节点日志查询||用 kubectl 查看节点上服务的日志。|sig-windows;sig-api-machinery|||a1.27^^keps/sig-windows/2258-node-log-query/kep.yaml;b1.30^20;s1.37?^^keps/sig-windows/2258-node-log-query/kep.yaml
                        CrashLoopTuning|||30||||||CrashLoopTuning;CrashLoopMaximum
                        """u8,
                        "\u0000\u0000\u0000\u0123\u0000\u0208\u0000\u0243",
                        index);
                }
            }
        }
    }
}
