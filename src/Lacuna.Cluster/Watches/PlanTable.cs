using Lacuna.Cluster.Tables;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Reading.Actors;

namespace Lacuna.Cluster.Watches;

/// <summary>The plans that a cluster watches by.</summary>
internal sealed class PlanTable(ClusterDatabase database)
{
    /// <summary>Puts plans in place of all that there are.</summary>
    /// <param name="plans">The plans' JSON by name.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task ReplaceAsync(IReadOnlyDictionary<string, string> plans, CancellationToken cancellation)
    {
        foreach (var (name, plan) in plans)
        {
            await database.ExecuteAsync(
                "INSERT INTO cluster_plan (cluster, name, plan) VALUES (@cluster, @name, @plan) ON CONFLICT (cluster, name) DO UPDATE SET plan = excluded.plan",
                [("name", name), ("plan", plan)],
                cancellation).ConfigureAwait(false);
        }

        await database.ExecuteAsync("DELETE FROM cluster_plan WHERE cluster = @cluster AND name <> ALL (@names)", [("names", plans.Keys.ToArray())], cancellation).ConfigureAwait(false);
    }

    /// <summary>All plans by name. One that cannot be understood, since a later version of Lacuna wrote it, is left out.</summary>
    public async Task<Dictionary<string, WatchPlan>> AllAsync(CancellationToken cancellation) => Read(await database.RowsAsync(
        "SELECT name, plan FROM cluster_plan WHERE cluster = @cluster ORDER BY name", [], row => (row.GetString(0), row.GetString(1)), cancellation).ConfigureAwait(false));

    /// <summary>The plan of a name; null when there is none.</summary>
    public async Task<WatchPlan?> FindAsync(string name, CancellationToken cancellation) => Read(await database.RowsAsync(
        "SELECT name, plan FROM cluster_plan WHERE cluster = @cluster AND name = @name", [("name", name)], row => (row.GetString(0), row.GetString(1)), cancellation).ConfigureAwait(false))
        .GetValueOrDefault(name);

    private static Dictionary<string, WatchPlan> Read(List<(string Name, string Plan)> rows)
    {
        var plans = new Dictionary<string, WatchPlan>(StringComparer.Ordinal);
        foreach (var (name, plan) in rows)
        {
            try
            {
                plans[name] = new WatchPlanReader(ActorTable.Default).Read(plan);
            }
            catch (WatchPlanException)
            {
                // The silo that wrote it understands it, and keeps it.
            }
        }

        return plans;
    }
}
