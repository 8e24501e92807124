// What lazy-loading scripts all over the web do: a placeholder stands in `src` until the picture comes near.
const show = (image) => {
  if (image.dataset.srcset) image.srcset = image.dataset.srcset;
  image.src = image.dataset.src;
  image.addEventListener('load', () => image.classList.remove('waiting'), {once: true});
};

const observer = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      show(target);
    }
  },
  {rootMargin: '200px'},
);

for (const image of document.querySelectorAll('img[data-src]')) observer.observe(image);
