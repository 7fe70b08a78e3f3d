package org.qingyuan.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Scanner;

/** {@code ./run reset}: the next start is a first start. */
final class ResetCommand {
    private ResetCommand() {}

    static int run(Home home, boolean yes) throws IOException {
        if (Files.notExists(home.local())) {
            Console.say("There is nothing to forget: " + home.local() + " does not exist.");
            return 0;
        }
        if (!yes && !confirmed(home)) {
            Console.say("Nothing was changed.");
            return 1;
        }
        StopCommand.run(home);
        Archives.delete(home.local());
        Console.say("Forgotten: " + home.local());
        return 0;
    }

    private static boolean confirmed(Home home) {
        System.out.print("All data under " + home.local() + " will be lost. Go on? (yes/no) ");
        System.out.flush();
        Scanner in = new Scanner(System.in);
        String answer = in.hasNextLine() ? in.nextLine() : "";
        return answer.strip().toLowerCase(Locale.ROOT).equals("yes");
    }
}
