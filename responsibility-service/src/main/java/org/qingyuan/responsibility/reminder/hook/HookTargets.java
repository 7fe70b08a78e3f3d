package org.qingyuan.responsibility.reminder.hook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reminder.ReminderConfig;

/**
 * Whom the service may call. Only hosts that the operator spelled out, so that nobody with an account can make the service knock
 * at doors inside the network; and none of them may stand for the machine itself or the link's own addresses, unless the
 * operator wrote that very address.
 */
@ApplicationScoped
public class HookTargets {
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[.*]");

    private final List<String> hosts;
    private final boolean plainHttp;

    HookTargets(ReminderConfig config) {
        this.hosts = config.hooks().hosts().orElse(List.of()).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
        this.plainHttp = config.hooks().plainHttp();
    }

    public boolean any() {
        return !hosts.isEmpty();
    }

    /** Whether an address may be registered: its form and its host. */
    public boolean listed(URI url) {
        if (url.getScheme() == null
                || url.getHost() == null
                || url.getUserInfo() != null
                || url.getFragment() != null) {
            return false;
        }
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https");
        if (!secure && !(plainHttp && scheme.equals("http"))) {
            return false;
        }
        String host = url.getHost().toLowerCase(Locale.ROOT);
        int usual = secure ? 443 : 80;
        int port = url.getPort() < 0 ? usual : url.getPort();
        return hosts.contains(host + ":" + port) || (port == usual && hosts.contains(host));
    }

    /** Whether it may be called now: listed, and its name stands for no address of this machine or link. */
    public boolean allowed(URI url) {
        return listed(url) && (ADDRESS.matcher(url.getHost()).matches() || standsForOthers(url.getHost()));
    }

    private static boolean standsForOthers(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (address.isLoopbackAddress()
                        || address.isAnyLocalAddress()
                        || address.isLinkLocalAddress()
                        || address.isMulticastAddress()) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException e) {
            // Nobody can be called there; the attempt says so and is repeated.
            return true;
        }
    }
}
