package org.qingyuan.kit.problem;

/** Problems that any operation of any service can answer with. */
public enum BaseProblem implements ProblemCode {
    INVALID_REQUEST(400, "请求内容有误，请按提示修改。", "The request is not valid; see the fields named."),
    MALFORMED_BODY(400, "请求正文不是有效的 JSON。", "The request body is not valid JSON."),
    INVALID_CURSOR(400, "翻页位置无效，请从第一页重新打开。", "The paging position is not valid; start from the first page."),
    INVALID_VERSION(400, "If-Match 应为带引号的版本号。", "If-Match must be a quoted version number."),
    UNAUTHENTICATED(401, "请先登录。", "Sign in first."),
    FORBIDDEN(403, "您没有权限进行此操作。", "You may not do this."),
    NO_BUREAU(403, "您的账号没有所属公安局，请联系系统管理员。", "Your account belongs to no bureau; ask the administrator."),
    NOT_FOUND(404, "没有找到您要的内容。", "There is nothing here by that name."),
    METHOD_NOT_ALLOWED(405, "此地址不支持该操作方法。", "This address does not support that method."),
    NOT_ACCEPTABLE(406, "无法按要求的格式返回。", "There is no answer in the format asked for."),
    CONFLICT(409, "与已有内容冲突，未保存。", "This conflicts with what is already there; nothing was saved."),
    STALE_VERSION(412, "内容已被他人修改，请刷新后再试。", "Someone changed this in the meantime; reload and try again."),
    PAYLOAD_TOO_LARGE(413, "内容过大，上限为 {0}。", "Too large; the limit is {0}."),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持该内容类型。", "That content type is not supported."),
    RANGE_NOT_SATISFIABLE(416, "所请求的字节范围超出文件大小。", "The byte range lies outside the file."),
    IDEMPOTENCY_KEY_REUSED(
            422, "同一 Idempotency-Key 已用于另一请求。", "The same Idempotency-Key was used for a different request."),
    VERSION_REQUIRED(428, "修改时须用 If-Match 注明版本。", "A change must name the version it started from, in If-Match."),
    INTERNAL(
            500,
            "系统出现故障，请稍后再试；如仍不行，请将编号告知管理员。",
            "Something went wrong on our side; try again, or tell the administrator the trace id."),
    TOOK_TOO_LONG(
            500,
            "处理用时过长，已停止。请缩小范围（如时间、单位、关键词）后再试。",
            "It took too long and was stopped; narrow down what you ask for and try again."),
    STORAGE_FULL(
            503,
            "文件存储空间已满或不可写入，文件未保存，请联系系统管理员。",
            "The file store is full or cannot be written to; nothing was saved. Tell the administrator."),
    UNAVAILABLE(503, "服务暂不可用，请稍后再试。", "The service is not available just now; try again.");

    private final ProblemText text;

    BaseProblem(int status, String zh, String en) {
        text = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
