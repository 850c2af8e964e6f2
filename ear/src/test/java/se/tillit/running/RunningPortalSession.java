package se.tillit.running;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the portal after the last test of the JVM. */
public final class RunningPortalSession implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        RunningPortal.stop();
    }
}
