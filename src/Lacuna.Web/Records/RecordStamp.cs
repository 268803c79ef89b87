using System.Globalization;

namespace Lacuna.Web.Records;

/// <summary>Tells whether the archive has changed since, whoever changed it: an import of ours or a watch that runs beside us.</summary>
/// <param name="stamp">What is the same as long as the archive is.</param>
/// <param name="clock">Source of "now".</param>
internal sealed class RecordStamp(Func<string> stamp, TimeProvider clock)
{
    /// <summary>The archive is looked at again after so long: a page may be that much behind another process.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private long _changes;
    private long _looked;
    private string _archive = "";

    /// <summary>The same as long as the archive is.</summary>
    public string Now
    {
        get
        {
            lock (_gate)
            {
                if (_archive.Length == 0 || clock.GetElapsedTime(_looked) > Rest)
                {
                    (_looked, _archive) = (clock.GetTimestamp(), stamp());
                }

                return string.Create(CultureInfo.InvariantCulture, $"{_changes}.{_archive}");
            }
        }
    }

    /// <summary>Called after a change of our own, which is seen at once.</summary>
    public void Change()
    {
        lock (_gate)
        {
            (_changes, _archive) = (_changes + 1, "");
        }
    }
}
