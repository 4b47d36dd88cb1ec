protected override string Record(int index) => global::KepCatalog.Data.Rows.At(
                        """
                        |2258|s|||||||||a1.27^^keps/sig-windows/2258-node-log-query/kep.yaml;b1.30^^notes/releases/v1.30.md;s1.37?^^keps/sig-windows/2258-node-log-query/kep.yaml
                        """u8,
                        "\u0000\u0000\u0000\u009A",
                        index);
                }
            }
        }
    }
}
