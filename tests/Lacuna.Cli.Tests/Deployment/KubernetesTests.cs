using System.Collections.Immutable;
using Lacuna.Cli.Clusters;

namespace Lacuna.Cli.Tests.Deployment;

public sealed class KubernetesTests
{
    private readonly ImmutableArray<Manifest> _all = [.. FilesOf().SelectMany(name => Manifest.Read(Path.Combine("kubernetes", name)))];

    private Manifest Silos => Named("Deployment", "lacuna-silo");

    private Manifest Site => Named("Deployment", "lacuna-site");

    [Fact]
    public void All_files_are_applied() =>
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(Manifest.Folder, "kubernetes")).Select(path => Path.GetFileName(path)).Where(name => name != "kustomization.yaml").Order(StringComparer.Ordinal),
            FilesOf().Order(StringComparer.Ordinal));

    [Fact]
    public async Task Silos_and_site_are_started_as_lacuna_knows_it()
    {
        Assert.Equal(["silo"], await Container(Silos).CheckCallsAsync());
        Assert.Equal(["serve"], await Container(Site).CheckCallsAsync());
        Assert.Equal(["access"], await Assert.Single(Pod(Site)["initContainers"].Items).CheckCallsAsync());
    }

    [Fact]
    public void Health_is_asked_where_it_is_told()
    {
        foreach (var container in new[] { Container(Silos), Container(Site) })
        {
            foreach (var (probe, path) in (ReadOnlySpan<(string, string)>)[("startupProbe", "/health/live"), ("livenessProbe", "/health/live"), ("readinessProbe", "/health/ready")])
            {
                var asked = container[probe]["httpGet"];
                Assert.Equal(path, asked["path"].Text);
                var port = Assert.Single(container["ports"].Items, port => port["name"].Text == asked["port"].Text)["containerPort"].Text;
                Assert.Contains(container["args"].Items.Zip(container["args"].Items.Skip(1)), pair => pair.First.Text is "--port" or "--health-port" && pair.Second.Text == port);
            }
        }

        // The site answers to no name that it was not given.
        Assert.Equal("localhost", Container(Site)["readinessProbe"]["httpGet"]["httpHeaders"].Items.Single()["value"].Text);
    }

    [Fact]
    public void Whoever_is_stopped_has_time_to_finish()
    {
        Assert.True(Pod(Silos)["terminationGracePeriodSeconds"].Number >= Wait(Silos) + new Cluster.Silos.SiloOptions { ConnectionString = "", OpenArchive = null! }.DrainTime.TotalSeconds + 5);
        Assert.True(Pod(Site)["terminationGracePeriodSeconds"].Number >= Wait(Site) + 30);
        Assert.Equal("0", Silos["spec"]["strategy"]["rollingUpdate"]["maxUnavailable"].Text);

        static int Wait(Manifest workload)
        {
            var words = Container(workload)["lifecycle"]["preStop"]["exec"]["command"].Items.ToList();
            Assert.Equal("sleep", words[0].Text);
            return words[1].Number;
        }
    }

    [Fact]
    public void What_is_selected_is_there()
    {
        Assert.Equal(LabelsOf(Silos), Map(Named("PodDisruptionBudget", "lacuna-silo")["spec"]["selector"]["matchLabels"]));
        Assert.Equal(LabelsOf(Silos), Map(Named("NetworkPolicy", "lacuna-silo")["spec"]["podSelector"]["matchLabels"]));
        Assert.Equal(LabelsOf(Site), Map(Named("Service", "lacuna")["spec"]["selector"]));
        Assert.All(new[] { Silos, Site }, workload => Assert.Equal(LabelsOf(workload), Map(workload["spec"]["selector"]["matchLabels"])));
        var open = Named("NetworkPolicy", "lacuna-silo")["spec"]["ingress"].Items.SelectMany(rule => rule["ports"].Items).Select(port => port["port"].Text);
        Assert.Equal(Container(Silos)["ports"].Items.Select(port => port["containerPort"].Text).Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Volumes_maps_and_claims_are_there_and_the_password_is_not()
    {
        foreach (var workload in new[] { Silos, Site })
        {
            var volumes = Pod(workload)["volumes"].Items.ToDictionary(volume => volume["name"].Text);
            Assert.All(Container(workload)["volumeMounts"].Items, mount => Assert.Contains(mount["name"].Text, volumes.Keys));
            Assert.All(volumes.Values.Select(volume => volume.Find("persistentVolumeClaim")).OfType<Manifest>(), claim => Named("PersistentVolumeClaim", claim["claimName"].Text));
            Assert.All(volumes.Values.Select(volume => volume.Find("configMap")).OfType<Manifest>(), map => Named("ConfigMap", map["name"].Text));
            Assert.All(Container(workload)["envFrom"].Items, from => Named("ConfigMap", from["configMapRef"]["name"].Text));
            var password = Assert.Single(Container(workload)["env"].Items, variable => variable["name"].Text == "PGPASSWORD");
            Assert.Equal("lacuna-database", password["valueFrom"]["secretKeyRef"]["name"].Text);
        }

        Assert.DoesNotContain(_all, one => one["kind"].Text == "Secret");
        Assert.Contains(Container(Site)["volumeMounts"].Items, mount => mount["mountPath"].Text == Containerfile.Read().Environment["XDG_DATA_HOME"]);
        Assert.Equal("postgresql://postgres:5432/lacuna", Archive.ArchiveAddress.Of(Named("ConfigMap", "lacuna")["data"]["LACUNA_ARCHIVE"].Text).Name);
    }

    [Fact]
    public void The_plans_of_sources_can_be_read()
    {
        using var scratch = new Scratch();
        var plan = scratch.Write("sources.json", Named("ConfigMap", "lacuna-sources")["data"]["sources.json"].Text);
        Assert.Single(WatchPlanFiles.Read([plan]));
        Assert.Single(WatchPlanFiles.Read([Path.Combine(Manifest.Folder, "sources.json")]));
    }

    [Fact]
    public void Nobody_is_root()
    {
        Assert.All(new[] { Silos, Site }, workload => Assert.Equal("true", Pod(workload)["securityContext"]["runAsNonRoot"].Text));
        Assert.All(new[] { Container(Silos), Container(Site), Pod(Site)["initContainers"].Items.Single() }, container => Assert.Equal("false", container["securityContext"]["allowPrivilegeEscalation"].Text));
    }

    private static IEnumerable<string> FilesOf() => Manifest.Read(Path.Combine("kubernetes", "kustomization.yaml")).Single()["resources"].Items.Select(item => item.Text);

    private static Manifest Pod(Manifest workload) => workload["spec"]["template"]["spec"];

    private static Manifest Container(Manifest workload) => Assert.Single(Pod(workload)["containers"].Items);

    private static Dictionary<string, string> LabelsOf(Manifest workload) => Map(workload["spec"]["template"]["metadata"]["labels"]);

    private static Dictionary<string, string> Map(Manifest map) => map.Pairs.ToDictionary(pair => pair.Key, pair => pair.Value.Text);

    private Manifest Named(string kind, string name) => Assert.Single(_all, one => one["kind"].Text == kind && one["metadata"]["name"].Text == name);
}
