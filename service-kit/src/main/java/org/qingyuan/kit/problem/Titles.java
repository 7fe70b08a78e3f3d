package org.qingyuan.kit.problem;

/** The short name of a status, the same for every occurrence as RFC 9457 §3.1.3 wants it. */
final class Titles {
    private Titles() {}

    static String of(int status, Language language) {
        boolean en = language == Language.EN;
        return switch (status) {
            case 400 -> en ? "Bad request" : "请求有误";
            case 401 -> en ? "Not signed in" : "未登录";
            case 403 -> en ? "Forbidden" : "无权操作";
            case 404 -> en ? "Not found" : "未找到";
            case 405 -> en ? "Method not allowed" : "方法不支持";
            case 406 -> en ? "Not acceptable" : "格式不支持";
            case 409 -> en ? "Conflict" : "内容冲突";
            case 412 -> en ? "Changed meanwhile" : "版本已更新";
            case 413 -> en ? "Too large" : "内容过大";
            case 415 -> en ? "Unsupported media type" : "类型不支持";
            case 416 -> en ? "Range not satisfiable" : "范围无效";
            case 422 -> en ? "Cannot be processed" : "无法处理";
            case 428 -> en ? "Version required" : "缺少版本";
            case 429 -> en ? "Too many requests" : "请求过多";
            case 503 -> en ? "Unavailable" : "暂不可用";
            default -> status >= 500 ? (en ? "Internal error" : "系统故障") : (en ? "Request refused" : "请求被拒绝");
        };
    }
}
