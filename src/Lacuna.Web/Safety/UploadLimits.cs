namespace Lacuna.Web.Safety;

/// <summary>How much may be sent to the site at once.</summary>
internal static class UploadLimits
{
    /// <summary>Bytes of one request: a ministry's year of pages in one package; larger piles are imported by command.</summary>
    public const long MostBytes = 64L << 20;

    /// <summary>Files of one request.</summary>
    public const int MostFiles = 500;
}
