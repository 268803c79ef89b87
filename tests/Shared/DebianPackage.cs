using System.Diagnostics;

namespace Lacuna.Tests;

/// <summary>Packages of Debian that tests need and a machine may lack.</summary>
internal static class DebianPackage
{
    /// <summary>Installs a package where this is root on a Debian system; does nothing elsewhere. Test programs that run side by side take turns, for the installer fails where another is at work.</summary>
    public static async Task TryInstallAsync(string name)
    {
        if (Environment.UserName != "root" || !File.Exists("/usr/bin/apt-get"))
        {
            return;
        }

        foreach (var task in (string[])["update -q", "install -y -q --no-install-recommends " + name])
        {
            using var run = Process.Start(new ProcessStartInfo("flock", $"{Path.Combine(Path.GetTempPath(), "lacuna-apt.lock")} apt-get -o DPkg::Lock::Timeout=120 {task}") { RedirectStandardOutput = true, Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } })!;
            _ = await run.StandardOutput.ReadToEndAsync();
            await run.WaitForExitAsync();
        }
    }
}
