namespace Lacuna.Intake.Web;

/// <summary>Which pages of a list belong to what was asked for.</summary>
internal sealed class PathRule(Uri start, bool samePath)
{
    private readonly string _folder = FolderOf(start.AbsolutePath);

    /// <summary>True when the page lies in the folder, or no folder was asked for.</summary>
    public bool Takes(Uri page) => !samePath || (SameHost(page) && (page.AbsolutePath + "/").StartsWith(_folder, StringComparison.Ordinal));

    /// <summary>True when the page lies on the host that was asked for. A sitemap may speak for its own host only; "www." is no other host.</summary>
    public bool SameHost(Uri page) => WithoutWww(page.IdnHost).Equals(WithoutWww(start.IdnHost), StringComparison.OrdinalIgnoreCase);

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    /// <summary>A last part with a full stop is a file's name, one without is a folder's.</summary>
    private static string FolderOf(string path)
    {
        var last = path.LastIndexOf('/');
        return path.EndsWith('/') ? path : path[last..].Contains('.', StringComparison.Ordinal) ? path[..(last + 1)] : path + "/";
    }
}
