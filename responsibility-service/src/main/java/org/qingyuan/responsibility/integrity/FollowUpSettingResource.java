package org.qingyuan.responsibility.integrity;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 回访教育: after which announced measures it is owed. */
@Path("/api/responsibility/v1/follow-up-setting")
@Tag(name = "rosters")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class FollowUpSettingResource {
    private final CurrentCaller caller;
    private final FollowUpSettings settings;

    FollowUpSettingResource(CurrentCaller caller, FollowUpSettings settings) {
        this.caller = caller;
        this.settings = settings;
    }

    /** Which announced measures put a person on the list 受处理受处分. */
    @GET
    public FollowUpSettingView getFollowUpSetting() {
        return settings.of(caller.get().bureau());
    }

    /** Holds for what is announced from now on. */
    @PUT
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public FollowUpSettingView changeFollowUpSetting(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid FollowUpSettingRequest request) {
        return settings.change(caller.get(), ifMatch, request);
    }
}
