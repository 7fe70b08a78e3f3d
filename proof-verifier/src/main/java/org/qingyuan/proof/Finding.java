package org.qingyuan.proof;

/** What a verifier can find wrong. The exit code of the command is the kind's. */
public enum Finding {
    ARCHIVE(10, "压缩包结构与规定不符", "the archive is not as the format wants it"),
    MANIFEST(11, "清单缺失或有误", "the manifest is missing or malformed"),
    KEY(12, "签名密钥不是所要求的密钥", "the signing key is not the one asked for"),
    SIGNATURE(13, "签名无效", "the signature is not valid"),
    ENTRY(14, "文件与清单不符", "an entry differs from the manifest"),
    DOCUMENT(15, "文件内容不符合格式", "a document is malformed"),
    SCORE(16, "得分与重新计算的结果不符", "a score differs from the recomputed one"),
    DECISION(17, "决定与得分不符，或会议表决不能成立", "a decision does not follow from the scores, or the meeting cannot have decided"),
    TRAIL(18, "审计轨迹的签名无效", "a signed head of the trail is not valid");

    private final int exitCode;
    private final String zh;
    private final String en;

    Finding(int exitCode, String zh, String en) {
        this.exitCode = exitCode;
        this.zh = zh;
        this.en = en;
    }

    public int exitCode() {
        return exitCode;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
