package org.qingyuan.responsibility.directory.workbook;

import static org.qingyuan.responsibility.directory.workbook.Column.needed;
import static org.qingyuan.responsibility.directory.workbook.Column.optional;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qingyuan.responsibility.directory.NameKey;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/** The sheets of a directory workbook: one per kind of objects, headers in the first row. */
enum Layout implements SheetLayout {
    BUREAUS(
            ObjectKind.BUREAU,
            "机构",
            needed("代码", "code"),
            needed("名称", "name"),
            needed("简称", "shortName"),
            optional("上级代码", "parent")),
    UNITS(
            ObjectKind.UNIT,
            "单位",
            needed("名称", "name"),
            needed("类别", "kind").of(Labels.UNIT_KINDS.all()),
            optional("上级单位", "parent"),
            needed("序号", "ordinal"),
            optional("别名", "aliases"),
            needed("启用日期", "validFrom"),
            optional("停用日期", "validTo"),
            optional("编号", "id")),
    UNIT_GROUPS(
            ObjectKind.UNIT_GROUP,
            "单位组",
            needed("名称", "name"),
            optional("类别", "kinds"),
            optional("单位", "units"),
            optional("停用日期", "validTo"),
            optional("编号", "id")),
    PEOPLE(
            ObjectKind.PERSON,
            "人员",
            needed("警号", "policeNumber"),
            needed("姓名", "name"),
            needed("单位", "unit"),
            optional("账号", "account"),
            needed("启用日期", "validFrom"),
            optional("停用日期", "validTo"),
            optional("编号", "id")),
    POSTS(
            ObjectKind.POST,
            "职务",
            needed("单位", "unit"),
            needed("警号", "person"),
            optional("姓名", "personName"),
            needed("职务", "title"),
            needed("类别", "kind").of(Labels.POST_KINDS.all()),
            optional("经济责任", "economicResponsibility").of(List.of(Labels.YES, Labels.NO)),
            needed("任职日期", "validFrom"),
            optional("免职日期", "validTo"),
            optional("编号", "id")),
    LEADERS_IN_CHARGE(
            ObjectKind.LEADER_IN_CHARGE,
            "分管领导",
            needed("单位", "unit"),
            needed("警号", "leader"),
            optional("姓名", "leaderName"),
            needed("起始日期", "validFrom"),
            optional("截止日期", "validTo"),
            optional("编号", "id")),
    PARTY_BRANCHES(
            ObjectKind.PARTY_BRANCH,
            "党组织",
            needed("名称", "name"),
            needed("类别", "kind").of(Labels.BRANCH_KINDS.all()),
            optional("上级党组织", "parent"),
            optional("单位", "unit"),
            optional("书记警号", "secretary"),
            optional("书记姓名", "secretaryName"),
            needed("启用日期", "validFrom"),
            optional("停用日期", "validTo"),
            optional("编号", "id"));

    private final ObjectKind kind;
    private final String title;
    private final List<Column> columns;

    Layout(ObjectKind kind, String title, Column... columns) {
        this.kind = kind;
        this.title = title;
        this.columns = List.of(columns);
    }

    static Optional<Layout> named(String sheet) {
        return Arrays.stream(values())
                .filter(layout -> layout.title.equals(NameKey.of(sheet)))
                .findFirst();
    }

    ObjectKind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<Column> columns() {
        return columns;
    }
}
