using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Lacuna.Intake.Fetching;

/// <summary>What fetching measures of itself. Costs nothing to speak of while nobody listens.</summary>
internal static class FetchMetrics
{
    /// <summary>Name of the meter and of the source of traces.</summary>
    public const string Name = "Lacuna.Intake";

    private static readonly Meter Meter = new(Name);

    private static readonly ActivitySource Traces = new(Name);

    private static readonly Histogram<double> Fetches = Meter.CreateHistogram<double>("lacuna.fetch.duration", "s", "Time of a fetch, with the pauses that its host is owed, tries again and redirects.");

    /// <summary>Measures a fetch. Addresses stand in traces alone: they are too many for a metric.</summary>
    public static async Task<FetchResult> FetchAsync(Uri address, Func<Task<FetchResult>> fetch)
    {
        using var span = Traces.StartActivity("fetch")?.SetTag("url.full", address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
        var began = Stopwatch.GetTimestamp();
        var result = await fetch().ConfigureAwait(false);
        var tags = new TagList { { "lacuna.outcome", WordOf(result.Kind) } };
        if (result.Status is { } status)
        {
            tags.Add("http.response.status_code", status);
        }

        Fetches.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, tags);
        foreach (var (key, value) in tags)
        {
            span?.SetTag(key, value);
        }

        if (result.Kind == FetchKind.Failed)
        {
            span?.SetStatus(ActivityStatusCode.Error, result.Reason);
        }

        return result;
    }

    private static string WordOf(FetchKind kind) => kind switch
    {
        FetchKind.Fetched => "fetched",
        FetchKind.Unchanged => "unchanged",
        FetchKind.Refused => "refused",
        _ => "failed",
    };
}
