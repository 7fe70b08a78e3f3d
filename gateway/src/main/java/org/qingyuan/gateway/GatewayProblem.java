package org.qingyuan.gateway;

import java.util.Locale;

/** What the gateway itself refuses; everything else it passes on as the service said it. */
enum GatewayProblem {
    UNAUTHENTICATED(401, "未登录", "Not signed in", "请先登录。", "Sign in first."),
    FOREIGN_PAGE(
            403,
            "无权操作",
            "Forbidden",
            "修改请求须带 X-Requested-With: qingyuan 头。",
            "A change made with a session must carry the header X-Requested-With: qingyuan."),
    NOT_FOUND(404, "未找到", "Not found", "没有找到您要的内容。", "There is nothing here by that name."),
    METHOD_NOT_ALLOWED(
            405, "方法不支持", "Method not allowed", "此地址不支持该操作方法。", "This address does not support that method."),
    PAYLOAD_TOO_LARGE(413, "内容过大", "Too large", "内容过大，上限为 %s。", "Too large; the limit is %s."),
    TOO_MANY_REQUESTS(429, "请求过多", "Too many requests", "请求过于频繁，请稍后再试。", "Too many requests; try again in a minute."),
    /** 499 is what a page's own call gets instead of 401: the page then leads to the sign-in page itself. */
    SESSION_ENDED(499, "登录已失效", "Session ended", "登录已失效，请重新登录。", "Your session has ended; sign in again."),
    INTERNAL(500, "系统故障", "Internal error", "系统出现故障，请稍后再试。", "Something went wrong on our side; try again."),
    UPSTREAM_FAILED(502, "系统故障", "Bad gateway", "服务未能完成请求，请稍后再试。", "The service broke off; try again."),
    UNAVAILABLE(503, "暂不可用", "Unavailable", "服务暂不可用，请稍后再试。", "The service is not available just now; try again."),
    UPSTREAM_TIMEOUT(
            504, "响应超时", "Gateway timeout", "服务未及时响应，请稍后再试。", "The service did not answer in time; try again.");

    private final int status;
    private final String zhTitle;
    private final String enTitle;
    private final String zh;
    private final String en;

    GatewayProblem(int status, String zhTitle, String enTitle, String zh, String en) {
        this.status = status;
        this.zhTitle = zhTitle;
        this.enTitle = enTitle;
        this.zh = zh;
        this.en = en;
    }

    int status() {
        return status;
    }

    String title(boolean english) {
        return english ? enTitle : zhTitle;
    }

    String detail(boolean english, Object... arguments) {
        return (english ? en : zh).formatted(arguments);
    }

    String type() {
        return "urn:qingyuan:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
