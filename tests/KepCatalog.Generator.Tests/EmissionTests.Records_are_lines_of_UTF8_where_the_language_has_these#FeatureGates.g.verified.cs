protected override string Record(int index) => global::KepCatalog.Data.Rows.At(
                """
                ||||1.30
                2258||||1.30;1.37
                3521|7;8^0;9;4;4|NodeLogQuery|kube-apiserver;kube-scheduler|1.30|notes/gates/PodSchedulingReadiness.md|beta, off by default, since v1.27^13^^The tree is newer.
                """u8,
                "\u0000\u0000\u0000\u0009\u0000\u001B\u0000\u00BB",
                index);
        }
    }
}
