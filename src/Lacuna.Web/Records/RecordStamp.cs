using System.Globalization;

namespace Lacuna.Web.Records;

/// <summary>Tells whether the archive's file has changed since, whoever changed it: an import of ours or a watch that runs beside us.</summary>
/// <param name="path">The archive's file.</param>
/// <param name="clock">Source of "now".</param>
internal sealed class RecordStamp(string path, TimeProvider clock)
{
    /// <summary>The file is looked at again after so long: a page may be that much behind another process.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private long _changes;
    private long _looked;
    private string _files = "";

    /// <summary>The same as long as the archive is.</summary>
    public string Now
    {
        get
        {
            lock (_gate)
            {
                if (_files.Length == 0 || clock.GetElapsedTime(_looked) > Rest)
                {
                    (_looked, _files) = (clock.GetTimestamp(), Files());
                }

                return string.Create(CultureInfo.InvariantCulture, $"{_changes}.{_files}");
            }
        }
    }

    /// <summary>Called after a change of our own, which is seen at once.</summary>
    public void Change()
    {
        lock (_gate)
        {
            (_changes, _files) = (_changes + 1, "");
        }
    }

    private string Files() => string.Join('.', new[] { path, path + "-wal" }.Select(static name =>
        new FileInfo(name) is { Exists: true } file ? string.Create(CultureInfo.InvariantCulture, $"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}") : ""));
}
