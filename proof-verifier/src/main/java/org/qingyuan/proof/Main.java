package org.qingyuan.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code java -jar proof-verifier.jar BUNDLE [KEY-ID]}: 0 accepted, 2 not read or called wrongly, else the finding's code. */
public final class Main {
    private static final int CALLED_WRONGLY = 2;

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out));
    }

    static int run(String[] arguments, PrintStream out) {
        if (arguments.length < 1 || arguments.length > 2) {
            out.println("用法 / usage: java -jar proof-verifier.jar BUNDLE.zip [KEY-ID]");
            return CALLED_WRONGLY;
        }
        byte[] archive;
        try {
            archive = Files.readAllBytes(Path.of(arguments[0]));
        } catch (IOException e) {
            out.println("文件无法读取 / the file cannot be read: " + arguments[0]);
            return CALLED_WRONGLY;
        }
        String keyId = arguments.length == 2 ? arguments[1] : null;
        try {
            accepted(BundleVerifier.verify(archive, keyId), keyId == null, out);
            return 0;
        } catch (Rejected rejected) {
            Finding finding = rejected.finding();
            out.println("不通过 REJECTED " + finding.name());
            out.println(finding.zh() + "：" + rejected.place());
            out.println(finding.en() + ": " + rejected.place());
            return finding.exitCode();
        }
    }

    private static void accepted(BundleVerifier.Accepted found, boolean anyKey, PrintStream out) {
        Manifest manifest = found.manifest();
        out.println("通过 ACCEPTED");
        out.println(manifest.title() + " · " + manifest.bureau() + " · " + manifest.round());
        out.printf("重新计算 %d 个考评对象，全部一致；轨迹签名 %d 个，全部有效。%n", found.objects(), found.heads());
        out.printf(
                "Recomputed %d objects, all alike; %d signed heads of the trail, all valid.%n",
                found.objects(), found.heads());
        Committee met = found.committee();
        if (met != null) {
            int present = met.present().size();
            out.printf(
                    "党委会议 %s：到会 %d 人，缺席 %d 人，赞成 %d、反对 %d、弃权 %d。%n",
                    met.heldOn(), present, met.absent().size(), met.votesFor(), met.votesAgainst(), met.abstained());
            out.printf(
                    "Decided on %s: %d present, %d absent; %d for, %d against, %d abstained.%n",
                    met.heldOn(), present, met.absent().size(), met.votesFor(), met.votesAgainst(), met.abstained());
        }
        found.corrected().forEach(one -> {
            Decisions.Corrected by = one.corrected();
            out.printf("会后更正：%s，%s，%s（%s）：%s%n", one.name(), by.on(), by.decidedBy(), by.document(), by.reason());
            out.printf("Corrected later: %s, %s, %s, %s%n", one.name(), by.on(), by.decidedBy(), by.document());
        });
        if (anyKey) {
            out.println("请与公布的密钥编号核对 / compare with the published key id: " + found.keyId());
        }
    }
}
