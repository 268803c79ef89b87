using System.Globalization;

namespace Lacuna.Intake.Piles;

/// <summary>
/// Tells how long a thread has worked, not how long it waited for its turn, so that a busy machine does not make documents seem slow. Only Linux lets
/// one thread ask that of another without more; elsewhere there is no answer.
/// </summary>
internal sealed class ThreadClock
{
    private string? _file;

    /// <summary>Belongs from now on to the thread that calls.</summary>
    public void Attach()
    {
        if (OperatingSystem.IsLinux() && new FileInfo("/proc/thread-self").LinkTarget is { } self)
        {
            Volatile.Write(ref _file, $"/proc/{self}/schedstat");
        }
    }

    /// <summary>Time on a processor since the thread began; null when it cannot be told.</summary>
    public TimeSpan? Worked
    {
        get
        {
            try
            {
                // The first figure is nanoseconds on a processor (kernel documentation, scheduler/sched-stats).
                return Volatile.Read(ref _file) is { } file && long.TryParse(File.ReadAllText(file).Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var nanoseconds)
                    ? TimeSpan.FromTicks(nanoseconds / 100)
                    : null;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }
}
