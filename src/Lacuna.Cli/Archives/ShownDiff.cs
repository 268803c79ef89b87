using Lacuna.Archive.Versions;

namespace Lacuna.Cli.Archives;

/// <summary>The differences of two versions, each with the words around it: <c>the talks were [-very-]{+most+} useful</c>.</summary>
internal static class ShownDiff
{
    private const int Around = 40;

    /// <summary>One line a difference.</summary>
    public static IEnumerable<string> Lines(VersionDiff diff, string earlier, string later)
    {
        foreach (var edit in diff.Edits)
        {
            var before = earlier[Math.Max(0, edit.Earlier.Start - Around)..edit.Earlier.Start];
            var after = earlier[edit.Earlier.End..Math.Min(earlier.Length, edit.Earlier.End + Around)];
            var taken = edit.Earlier.IsEmpty ? "" : $"[-{edit.Earlier.In(earlier)}-]";
            var put = edit.Later.IsEmpty ? "" : $"{(edit.Earlier.IsEmpty && !before.EndsWith(' ') ? " " : "")}{{+{edit.Later.In(later)}+}}";
            yield return $"… {before}{taken}{put}{after} …".ReplaceLineEndings(" ");
        }
    }
}
