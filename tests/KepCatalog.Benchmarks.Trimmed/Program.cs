using KepCatalog;

// Constants are the compiler's; a program that uses no more has no need of the library when it runs.
Console.WriteLine($"KEP-{Releases.V1_30.Features.PodSchedulingReadiness.Kep}: {Releases.V1_30.Features.PodSchedulingReadiness.Gate}");

#if ASKS
// One that asks for an object keeps the table that it is in.
Console.WriteLine(FeatureGates.Find(Releases.V1_30.Features.PodSchedulingReadiness.Gate)!.GetState(new KubernetesVersion(1, 30)));
#endif
