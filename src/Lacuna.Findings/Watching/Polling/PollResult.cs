namespace Lacuna.Findings.Watching.Polling;

/// <summary>What one poll of a source brought.</summary>
/// <param name="New">New items.</param>
/// <param name="Changed">New versions.</param>
/// <param name="Refused">What could not be taken in.</param>
internal sealed record PollResult(int New, int Changed, int Refused)
{
    public static PollResult Nothing { get; } = new(0, 0, 0);

    public static PollResult operator +(PollResult one, PollResult other) =>
        new(one.New + other.New, one.Changed + other.Changed, one.Refused + other.Refused);
}
