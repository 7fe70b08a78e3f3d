package org.qingyuan.responsibility.directory.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingyuan.responsibility.directory.NameKey;
import org.qingyuan.responsibility.directory.branch.BranchKind;
import org.qingyuan.responsibility.directory.post.PostKind;
import org.qingyuan.responsibility.directory.unit.UnitKind;

/** The words of a workbook for the values of an enum. */
record Labels<E extends Enum<E>>(Map<E, String> words) {
    static final String YES = "是";
    static final String NO = "否";

    static final Labels<UnitKind> UNIT_KINDS = new Labels<>(new EnumMap<>(Map.of(
            UnitKind.LEADERSHIP, "局领导",
            UnitKind.DISCIPLINE, "纪检监察",
            UnitKind.GENERAL, "综合部门",
            UnitKind.OPERATIONAL, "业务部门",
            UnitKind.STATION, "基层所队")));

    static final Labels<PostKind> POST_KINDS = new Labels<>(new EnumMap<>(Map.of(
            PostKind.CHIEF, "局长",
            PostKind.COMMISSAR, "政委",
            PostKind.DISCIPLINE_SECRETARY, "纪委书记",
            PostKind.DEPUTY_CHIEF, "副局长",
            PostKind.HEAD, "单位负责人",
            PostKind.DEPUTY_HEAD, "单位副职",
            PostKind.AUDITOR, "专职审计",
            PostKind.CASE_HANDLER, "专职办案",
            PostKind.OFFICER, "民警")));

    static final Labels<BranchKind> BRANCH_KINDS =
            new Labels<>(new EnumMap<>(Map.of(BranchKind.GENERAL_BRANCH, "党总支", BranchKind.BRANCH, "党支部")));

    String of(E value) {
        return words.get(value);
    }

    Optional<E> read(String text) {
        String key = NameKey.of(text);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    List<String> all() {
        return List.copyOf(words.values());
    }
}
