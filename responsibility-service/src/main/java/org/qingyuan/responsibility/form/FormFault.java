package org.qingyuan.responsibility.form;

import com.networknt.schema.ValidationMessage;
import org.qingyuan.kit.problem.Language;

/** Words for what is wrong with one field, by the keyword of JSON Schema that it fails. */
public enum FormFault {
    REQUIRED("请填写", "is needed"),
    TYPE("格式不正确", "has the wrong form"),
    ENUM("不在可选范围内", "is none of the choices"),
    MINIMUM("不能小于 {0}", "must be at least {0}"),
    MAXIMUM("不能大于 {0}", "must be at most {0}"),
    MIN_LENGTH("至少 {0} 个字", "needs at least {0} characters"),
    MAX_LENGTH("最多 {0} 个字", "takes at most {0} characters"),
    MIN_ITEMS("至少 {0} 项", "needs at least {0} entries"),
    MAX_ITEMS("最多 {0} 项", "takes at most {0} entries"),
    UNIQUE_ITEMS("有重复项", "names something twice"),
    FORMAT("应为有效日期", "must be a date"),
    TOO_EARLY("不能早于 {0}", "must not be before {0}"),
    ADDITIONAL_PROPERTIES("不是本表单的栏目", "is no field of this form"),
    PERSON_UNKNOWN("不是本局人员", "is nobody of this bureau"),
    ANOTHER_PERSON("所选事项的履行主体是{0}，请核对人员或事项", "is not {0}, who owes the chosen obligation"),
    SUPERVISOR_UNKNOWN("不是本局聘任的警风警纪监督员", "is no conduct supervisor of this bureau"),
    SUPERVISOR_OUT_OF_OFFICE("{0}当日不在聘期内", "{0} was not in office on that day"),
    UNIT_UNKNOWN("不是本局单位", "is no unit of this bureau"),
    FIELD_UNKNOWN("所指栏目不存在", "names a field that is not there"),
    FIELD_TWICE("栏目重复", "stands there twice"),
    FIELD_NOWHERE("栏目没有归入任何部分", "stands in no section"),
    MEASURE_UNFIT("该栏目不能这样计量", "cannot be measured in this way"),
    FULFILS_UNFIT("该栏目不能作为完成条件", "cannot say what fulfils a duty"),
    RANGE_REVERSED("上下限颠倒", "ends before it begins"),
    OTHER("不符合表单规则", "does not fit the rules for forms");

    private final String zh;
    private final String en;

    FormFault(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String text(Language language, String argument) {
        return (language == Language.EN ? en : zh).replace("{0}", argument);
    }

    static FormFault of(ValidationMessage message) {
        return switch (message.getType()) {
            case "required" -> REQUIRED;
            case "type" -> TYPE;
            case "enum" -> ENUM;
            case "minimum" -> MINIMUM;
            case "maximum" -> MAXIMUM;
            case "minLength" -> MIN_LENGTH;
            case "maxLength" -> MAX_LENGTH;
            case "minItems" -> MIN_ITEMS;
            case "maxItems" -> MAX_ITEMS;
            case "uniqueItems" -> UNIQUE_ITEMS;
            case "format" -> FORMAT;
            case "additionalProperties" -> ADDITIONAL_PROPERTIES;
            default -> OTHER;
        };
    }
}
